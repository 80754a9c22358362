package dev.stemma.reuse;

import static dev.stemma.reuse.InventedNews.article;
import static dev.stemma.reuse.InventedNews.corpus;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReuseBadInputTest {

  private static final ReuseOptions OPTIONS =
      ReuseOptions.defaults().withMemory(ReuseOptions.LEAST_MEMORY).withThreads(2);

  @TempDir private Path folder;

  private ReuseSummary run(List<CorpusText> articles) throws IOException {
    return Reuse.run(folder.resolve("out"), corpus(articles), OPTIONS, ReuseProgress.NONE);
  }

  private ReuseSummary run(Path file) throws IOException {
    return Reuse.run(
        folder.resolve("out"), new JsonLinesCorpus(List.of(file)), OPTIONS, ReuseProgress.NONE);
  }

  private List<String> lines(String name) throws IOException {
    return Files.readAllLines(folder.resolve("out").resolve(name));
  }

  @Test
  void recordsThatCannotBeUsedAreNamedAndTheRestGoesOn() throws IOException {
    String shared = new InventedNews(1).text(60);
    Path file = folder.resolve("records.jsonl");
    Files.writeString(
        file,
        "{\"id\":\"a\",\"text\":\""
            + shared
            + "\"}\n"
            + "{\"id\":\"no text\"}\n"
            + "{\"id\":\"blank\",\"text\":\"  \"}\n"
            + "\n"
            + "[1,2]\n"
            + "{\"id\":\"a\",\"text\":\"the same id\"}\n"
            + "{\"id\":\"nested\",\"more\":{\"text\":[1]},\"text\":\""
            + shared
            + " and more\"}\n"
            + "{\"id\":\"torn\",\"text\":\""
            + shared.substring(0, 50));
    ReuseSummary summary = run(file);
    assertThat(summary.articles()).isEqualTo(2);
    assertThat(summary.pairs()).isEqualTo(1);
    assertThat(lines("problems.jsonl"))
        .hasSize(5)
        .anySatisfy(line -> assertThat(line).contains("line 2", "no text", "\"empty\""))
        .anySatisfy(line -> assertThat(line).contains("line 3", "blank"))
        .anySatisfy(line -> assertThat(line).contains("line 5", "no JSON object"))
        .anySatisfy(line -> assertThat(line).contains("line 6", "duplicate"))
        .anySatisfy(line -> assertThat(line).contains("line 8", "unreadable"));
  }

  @Test
  void aPackedFileCutInHalfIsUsedAsFarAsItGoes() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    InventedNews news = new InventedNews(2);
    try (OutputStream out = new GZIPOutputStream(packed)) {
      for (int i = 0; i < 200; i++) {
        String line = "{\"id\":\"" + i + "\",\"text\":\"" + news.text(200) + "\"}\n";
        out.write(line.getBytes(StandardCharsets.UTF_8));
      }
    }
    Path file = folder.resolve("half.jsonl.gz");
    Files.write(file, Arrays.copyOf(packed.toByteArray(), packed.size() / 2));
    ReuseSummary summary = run(file);
    assertThat(summary.articles()).isBetween(50L, 150L);
    assertThat(lines("problems.jsonl")).hasSize(1).first().asString().contains("truncated");
  }

  @Test
  void aHundredThousandCopiesOfOneArticleAreOneCluster() throws IOException {
    String text = new InventedNews(3).text(80);
    List<CorpusText> articles = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      articles.add(article("copy " + i, "series " + i % 50, i % 20, text));
    }
    ReuseSummary summary = run(articles);
    assertThat(summary.copies()).isEqualTo(99_999);
    assertThat(summary.pairs()).isEqualTo(99_999);
    assertThat(lines("clusters.jsonl")).hasSize(1).first().asString().contains("\"size\":100000");
  }

  @Test
  void anArticleOfOneRepeatedWordSharesNothing() throws IOException {
    ReuseSummary summary =
        run(
            List.of(
                article("a", "x", 0, "ballot ".repeat(20_000)),
                article("b", "x", 1, "ballot ".repeat(9_000)),
                article("c", "x", 2, "a ".repeat(50_000))));
    assertThat(summary.articles()).isEqualTo(3);
    assertThat(summary.pairs()).isZero();
  }

  @Test
  void aVeryLongArticleIsComparedInSections() throws IOException {
    InventedNews news = new InventedNews(4);
    StringBuilder text = new StringBuilder();
    while (text.length() < 50 << 20) {
      text.append(news.text(5_000)).append('\n');
    }
    int at = 30_000_123;
    String taken = text.substring(at, at + 900);
    ReuseSummary summary =
        run(
            List.of(
                article("long", "x", 0, text.toString()),
                article("short", "y", 1, news.text(50) + " " + taken + " " + news.text(50))));
    assertThat(summary.articles()).isEqualTo(2);
    assertThat(lines("pairs.jsonl"))
        .hasSize(1)
        .first()
        .asString()
        .containsPattern("\"article\":\"long\".*\"start\":300001\\d\\d,\"end\":300010\\d\\d");
  }

  @Test
  void scriptsAndSurrogatePairsKeepTheirOffsets() throws IOException {
    String han = "议会周二批准了新的渔业条约并要求各省在年底之前提交执行报告否则将失去港口补贴的三分之一".repeat(1) + "部长随后在记者会上表示政府不会再推迟这项改革";
    String smile = "\uD83D\uDE00\uD83D\uDE80";
    Path out = folder.resolve("out");
    run(
        List.of(
            article("a", "x", 0, smile + "Ведомство сообщило. " + han + " " + smile),
            article("b", "y", 1, "\uD835\uDC9C\uD835\uDC9E " + smile + han + "\uD83D")));
    String pair = Files.readString(out.resolve("pairs.jsonl"));
    int inA = smile.length() + "Ведомство сообщило. ".length();
    int inB = 5 + smile.length();
    assertThat(pair)
        .contains("\"start\":" + inA + ",\"end\":" + (inA + han.length()))
        .contains("\"start\":" + inB + ",\"end\":" + (inB + han.length()));
  }
}
