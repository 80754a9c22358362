package dev.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves for people, spreadsheets and notebooks, from its own files. */
class ReuseViewsWrittenTest {

  private static final String SHARED =
      "The Varn ferry will stop calling at Osset harbour from the first of May, the company said on"
          + " Monday, because the quay there can no longer bear the weight of loaded lorries.";

  @TempDir Path folder;

  @Test
  void aRunLeavesThePageTheTablesAndPassimsFiles() throws IOException {
    Path out = folder.resolve("out");
    Run run = run(out);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("reuse.html");
    assertThat(Files.readString(out.resolve("reuse.html")))
        .contains("2 passages stand in more than one article")
        .contains("The Varn ferry will stop calling");
    assertThat(Files.readAllLines(out.resolve("csv/pairs.csv"))).hasSize(2);
    assertThat(Files.readAllLines(out.resolve("csv/passages.csv"))).hasSize(3);
    assertThat(Files.readAllLines(out.resolve("csv/clusters.csv"))).hasSize(2);
    assertThat(Files.readAllLines(out.resolve("passim/out.json/part-00000.json"))).hasSize(2);
    assertThat(Files.readAllLines(out.resolve("passim/align.json/part-00000.json"))).hasSize(1);
  }

  @Test
  void whereTheViewsCannotBeWrittenTheResultsStand() throws IOException {
    Path out = Files.createDirectories(folder.resolve("out"));
    Files.writeString(out.resolve("csv"), "a file where a folder should be");
    Run run = run(out);
    assertThat(run.code()).isEqualTo(ExitCode.PARTLY.number());
    assertThat(run.err()).contains("the results stand, but not the page and the tables");
    assertThat(Files.readAllLines(out.resolve("pairs.jsonl"))).hasSize(1);
  }

  private Run run(Path out) throws IOException {
    Path corpus = folder.resolve("corpus.jsonl");
    Files.writeString(
        corpus,
        """
        {"id":"a","series":"Karst","date":"2031-03-03","text":"%1$s Nobody else was hurt."}
        {"id":"b","series":"Meridian","date":"2031-03-04","text":"It rained in Lestra. %1$s"}
        """
            .formatted(SHARED));
    return Run.of("reuse", corpus.toString(), "--out", out.toString());
  }
}
