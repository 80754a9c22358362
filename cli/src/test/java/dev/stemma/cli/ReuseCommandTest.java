package dev.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReuseCommandTest {

  private static final String SHARED =
      "The harbour board of Velmora said on Tuesday that the northern quay would be closed for"
          + " eleven weeks while divers replace the iron piles that the February storms had bent.";

  @TempDir private Path folder;

  @BeforeEach
  void writeACorpus() throws IOException {
    Files.writeString(
        folder.resolve("old.jsonl"),
        record("a", "Velmora Herald", "2031-03-04", SHARED + " Fishing boats moor in the south.")
            + record("b", "Quay Post", "2031-03-05", "According to the Velmora Herald: " + SHARED)
            + record("c", "Quay Post", "2031-03-06", "Nothing else happened in the whole town."));
    Files.writeString(
        folder.resolve("new.jsonl"),
        record("d", "Inland News", "2031-03-09", "It is late. " + SHARED + " Nobody objected."));
  }

  private static String record(String id, String series, String date, String text) {
    return "{\"id\":\""
        + id
        + "\",\"series\":\""
        + series
        + "\",\"date\":\""
        + date
        + "\",\"text\":\""
        + text
        + "\"}\n";
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void comparesAddsAndFinds() throws IOException {
    Run run = Run.of("reuse", path("old.jsonl"), "--out", path("out"), "--threads", "1");
    assertThat(run.code()).describedAs(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("of disk in").contains("1 pairs");
    assertThat(Files.readString(folder.resolve("out/pairs.jsonl")))
        .contains("\"direction\":\"a\"")
        .contains("\"kind\":\"citation\"");

    Run added = Run.of("reuse", "--add", path("new.jsonl"), "--out", path("out"));
    assertThat(added.code()).describedAs(added.err()).isZero();
    assertThat(Files.readAllLines(folder.resolve("out/pairs.jsonl"))).hasSize(3);

    Run found = Run.of("find", SHARED, "--in", path("out"), "--json");
    assertThat(found.code()).isZero();
    assertThat(found.out().lines()).hasSize(3);
    assertThat(found.out()).contains("\"article\":\"a\"", "\"article\":\"d\"");
    assertThat(Run.of("find", "quite other words than these", "--in", path("out")).out())
        .contains("Nothing");
  }

  @Test
  void whatIsNewIsToldApartUntilAllIsWrittenAnew() throws IOException {
    Run.of("reuse", path("old.jsonl"), "--out", path("out"));
    byte[] before = Files.readAllBytes(folder.resolve("out/pairs.jsonl"));
    Run added = Run.of("reuse", "--add", path("new.jsonl"), "--out", path("out"), "--only-new");
    assertThat(added.code()).describedAs(added.err()).isZero();
    assertThat(added.err())
        .contains("1 new articles", "2 pairs", "added-1", "--rewrite writes them anew");
    assertThat(folder.resolve("out/pairs.jsonl")).hasBinaryContent(before);
    assertThat(Files.readAllLines(folder.resolve("out/added-1/pairs.jsonl"))).hasSize(2);
    assertThat(folder.resolve("out/added-1/reuse.html"))
        .content()
        .contains("1 new article compared, with each other and with the 3 that were there before");
    assertThat(Run.of("find", SHARED, "--in", path("out"), "--json").out().lines()).hasSize(3);

    Run all = Run.of("reuse", "--out", path("out"), "--rewrite", "--max-lag", "4");
    assertThat(all.code()).describedAs(all.err()).isZero();
    assertThat(all.err()).contains("4 articles").doesNotContain("as they were");
    assertThat(Files.readAllLines(folder.resolve("out/pairs.jsonl"))).hasSize(2);
  }

  @Test
  void optionsThatSayNothingTogetherAreRefused() {
    for (String[] wrong :
        new String[][] {
          {"reuse", path("old.jsonl"), "--out", path("out"), "--only-new"},
          {"reuse", path("old.jsonl"), "--out", path("out"), "--rewrite"},
          {"reuse", "--add", path("new.jsonl"), "--out", path("out"), "--rewrite"}
        }) {
      Run run = Run.of(wrong);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains(wrong[wrong.length - 1]);
    }
    Run noIndex = Run.of("reuse", "--out", path("nowhere"), "--rewrite");
    assertThat(noIndex.code()).isEqualTo(1);
    assertThat(noIndex.err()).contains("holds no index");
  }

  @Test
  void aFolderOfPagesIsACorpus() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Files.writeString(pages.resolve("one.txt"), SHARED + "\n\nFishing boats moor in the south.\n");
    Files.writeString(pages.resolve("two.txt"), "It was said again.\n\n" + SHARED + "\n");
    Run run = Run.of("reuse", pages.toString(), "--out", path("out"));
    assertThat(run.code()).describedAs(run.err()).isZero();
    assertThat(Files.readAllLines(folder.resolve("out/pairs.jsonl"))).hasSize(1);
  }

  @Test
  void mistakesAreExplained() throws IOException {
    assertThat(Run.of("reuse", "--out", path("out")).code()).isEqualTo(2);
    Run missing = Run.of("reuse", path("missing.jsonl"), "--out", path("out"));
    assertThat(missing.code()).isEqualTo(1);
    assertThat(missing.err()).contains("missing.jsonl").contains("no such file");
    for (String option : new String[] {"--most", "--min-length"}) {
      Run none = Run.of("find", SHARED, "--in", path("out"), option, "0");
      assertThat(none.code()).isEqualTo(2);
      assertThat(none.err()).contains("--most and --min-length are at least 1");
    }
    Run noLag = Run.of("reuse", path("old.jsonl"), "--out", path("out"), "--max-lag", "-1");
    assertThat(noLag.code()).isEqualTo(2);
    assertThat(noLag.err()).contains("--max-lag at least 0");
    Run noIndex = Run.of("find", "words", "--in", path("nowhere"));
    assertThat(noIndex.code()).isEqualTo(1);
    assertThat(noIndex.err()).contains("holds no index");
    Run nothingToResume =
        Run.of("reuse", path("old.jsonl"), "--out", path("out"), "--memory", "1k");
    assertThat(nothingToResume.code()).isEqualTo(2);
  }

  @Test
  void findIsBoundInMemoryAsReuseIs() {
    Run.of("reuse", path("old.jsonl"), "--out", path("out"));
    Run found = Run.of("find", SHARED, "--in", path("out"), "--memory", "300g");
    assertThat(found.code()).describedAs(found.err()).isZero();
    assertThat(found.err()).contains("Java was started with a heap of", "300.0 GB of --memory");
    Run tooLittle = Run.of("find", SHARED, "--in", path("out"), "--memory", "1k");
    assertThat(tooLittle.code()).isEqualTo(2);
    assertThat(tooLittle.err()).contains("--memory is at least 256m");
  }

  @Test
  void aFullDiskIsExplainedAndTheRunCanGoOn() throws IOException {
    Path full = Path.of("/dev/full");
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(full), "no /dev/full here");
    Path index = Files.createDirectories(folder.resolve("out/index"));
    Files.createSymbolicLink(index.resolve("texts-00000.part"), full);
    Run run = Run.of("reuse", path("old.jsonl"), "--out", path("out"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("the disk is full").contains("--resume");
    Files.deleteIfExists(index.resolve("texts-00000.part"));
    Run resumed = Run.of("reuse", path("old.jsonl"), "--out", path("out"), "--resume");
    assertThat(resumed.code()).describedAs(resumed.err()).isZero();
    assertThat(Files.readAllLines(folder.resolve("out/pairs.jsonl"))).hasSize(1);
  }
}
