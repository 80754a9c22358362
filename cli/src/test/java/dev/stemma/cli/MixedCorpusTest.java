package dev.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.reuse.Corpus;
import dev.stemma.reuse.CorpusProblem;
import dev.stemma.reuse.CorpusText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MixedCorpusTest {

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
        .contains("a fault in Stemma", "a page that we did not think of");
  }

  /** Stands for a page that our own code does not get over. */
  private static Input faulty() {
    return new Input.Standard(
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("a page that we did not think of");
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
