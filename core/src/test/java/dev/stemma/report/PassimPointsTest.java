package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.reuse.JsonLinesCorpus;
import dev.stemma.reuse.Reuse;
import dev.stemma.reuse.ReuseOptions;
import dev.stemma.reuse.ReuseProgress;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Python cuts texts by code points. */
class PassimPointsTest {

  private static final String SHARED =
      "The Varn ferry will stop calling at Osset harbour from the first of May 𝌆, the company said"
          + " on Monday, because the quay there can no longer bear the weight of loaded lorries";
  private static final Map<String, String> TEXTS =
      Map.of(
          "a", "𝌆 😀 It snowed. " + SHARED + ". Nobody was hurt.",
          "b", "It rained in Lestra all week. " + SHARED + " 😀😀.",
          "c", "Nothing of this kind, in Karst. " + SHARED.replace(" 𝌆", ""));

  @TempDir private Path folder;

  @Test
  void offsetsCutTheSameWordsByCodePoints() throws IOException {
    JsonMapper mapper = new JsonMapper();
    Path corpus = folder.resolve("corpus.jsonl");
    StringBuilder lines = new StringBuilder();
    for (String id : List.of("a", "b", "c")) {
      lines.append(
          mapper.writeValueAsString(Map.of("id", id, "series", "of " + id, "text", TEXTS.get(id))));
      lines.append('\n');
    }
    Files.writeString(corpus, lines);
    Path out = folder.resolve("out");
    Reuse.run(
        out,
        new JsonLinesCorpus(List.of(corpus)),
        ReuseOptions.defaults().withMemory(ReuseOptions.LEAST_MEMORY),
        ReuseProgress.NONE);
    StringWriter passages = new StringWriter();
    PassimView.passages(ReuseOutput.open(out), passages);
    assertThat(passages.toString().lines().map(mapper::readTree))
        .hasSize(3)
        .allSatisfy(passage ->
            assertThat(cut(passage, "id", "begin", "end"))
                .isEqualTo(passage.get("text").asString()));
    StringWriter pairs = new StringWriter();
    PassimView.pairs(ReuseOutput.open(out), pairs);
    assertThat(pairs.toString().lines().map(mapper::readTree))
        .hasSize(3)
        .allSatisfy(pair -> {
          assertThat(cut(pair, "id", "begin", "end")).startsWith("The Varn").endsWith("lorries");
          assertThat(cut(pair, "id2", "begin2", "end2")).startsWith("The Varn").endsWith("lorries");
        });
    assertThat(Files.readString(out.resolve("pairs.jsonl")).lines().toList().getLast())
        .as("c has no such character")
        .containsOnlyOnce("pointStart");
  }

  private static String cut(JsonNode line, String id, String begin, String end) {
    int[] points = TEXTS.getOrDefault(line.get(id).asString(), "").codePoints().toArray();
    int from = line.get(begin).asInt();
    return new String(points, from, line.get(end).asInt() - from);
  }
}
