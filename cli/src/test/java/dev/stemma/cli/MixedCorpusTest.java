package dev.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.reuse.Corpus;
import dev.stemma.reuse.CorpusProblem;
import dev.stemma.reuse.CorpusText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MixedCorpusTest {

  private static final String FAULT = "a page that we did not think of";

  @TempDir private Path folder;

  private final List<String> texts = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  @Test
  void aPageThatHitsOnAFaultIsSetAsideAndTheOthersGoOn() throws IOException {
    Input report = new Input.File(Texts.report(folder));

    read(new MixedCorpus(List.of(), new Inputs(List.of(faulty(), report), List.of(), List.of())));

    assertThat(texts).containsExactly(report.name());
    assertThat(problems)
        .singleElement()
        .asString()
        .startsWith("- ")
        .contains("a fault in Stemma", FAULT);
  }

  @Test
  void packedJsonLinesOfAFolderAreReadWhateverStandsBeforeTheirEnding() throws IOException {
    String line = "{\"id\":\"%s\",\"text\":\"The harbour board met again.\"}\n";
    pack("crawl/corpus.gz", line.formatted("a"));
    pack("crawl/more.jsonl.gz", line.formatted("b"));
    Texts.report(folder.resolve("crawl"));

    read(MixedCorpus.of(List.of(folder.resolve("crawl"))));

    assertThat(problems).isEmpty();
    assertThat(texts)
        .containsExactly("a", "b", folder.resolve("crawl").resolve("report.html").toString());
  }

  @Test
  void aPackedPageNamedByItselfIsAPage() throws IOException {
    Path page = pack("report.html.gz", Texts.REPORT);

    read(MixedCorpus.of(List.of(page)));

    assertThat(problems).isEmpty();
    assertThat(texts).containsExactly(page.toString());
  }

  private Path pack(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  /** Stands for a page that our own code does not get over. */
  private static Input faulty() {
    return new Input.Standard(
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException(FAULT);
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            throw new IllegalStateException(FAULT);
          }
        });
  }

  private void read(Corpus corpus) throws IOException {
    corpus.read(
        new Corpus.Sink() {
          @Override
          public void text(CorpusText text) {
            texts.add(text.id());
          }

          @Override
          public void problem(CorpusProblem problem) {
            problems.add(problem.problem().file() + " " + problem.problem().message());
          }
        });
  }
}
