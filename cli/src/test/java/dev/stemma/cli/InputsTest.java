package dev.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Problem;
import dev.stemma.article.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

  @TempDir private Path folder;

  @Test
  void aFolderStandsForThePagesAndTextsInItAndInItsFolders() throws IOException {
    touch("b.html", "a.txt", "inner/deep/c.HTM", "saved?page=2", "index.php?id=7.5", "plain");

    Inputs inputs = inputs(folder.toString());

    assertThat(names(inputs))
        .containsExactly(
            "a.txt", "b.html", "index.php?id=7.5", "inner/deep/c.HTM", "plain", "saved?page=2");
    assertThat(inputs.leftOut()).isEmpty();
  }

  @Test
  void whatIsNoPageInAFolderIsLeftOutAndNamed() throws IOException {
    touch("a.txt", "photo.jpg", "style.css", "expected.json");

    Inputs inputs = inputs(folder.toString());

    assertThat(names(inputs)).containsExactly("a.txt");
    assertThat(inputs.leftOut())
        .containsExactly(
            folder.resolve("expected.json").toString(),
            folder.resolve("photo.jpg").toString(),
            folder.resolve("style.css").toString());
    assertThat(inputs.problems()).isEmpty();
  }

  @Test
  void whatIsPackedInAFolderIsAPageOnlyIfItsEndingSaysSo() throws IOException {
    touch("a.html.gz", "saved.HTM.GZ?page=2", "corpus.gz", "corpus.jsonl.gz");

    Inputs inputs = inputs(folder.toString());

    assertThat(names(inputs)).containsExactly("a.html.gz", "saved.HTM.GZ?page=2");
    assertThat(inputs.leftOut())
        .containsExactly(
            folder.resolve("corpus.gz").toString(), folder.resolve("corpus.jsonl.gz").toString());
  }

  @Test
  void hiddenFilesAndFoldersAndLinksInAFolderArePassedOver() throws IOException {
    touch("a.txt", ".hidden.txt", ".git/config.txt");
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.createSymbolicLink(folder.resolve("again.txt"), folder.resolve("a.txt"));

    Inputs inputs = inputs(folder.toString());

    assertThat(names(inputs)).containsExactly("a.txt");
    assertThat(inputs.leftOut()).isEmpty();
  }

  @Test
  void aHiddenFolderNamedByItselfIsRead() throws IOException {
    touch(".captures/a.txt");

    assertThat(names(inputs(folder.resolve(".captures").toString())))
        .containsExactly(".captures/a.txt");
  }

  @Test
  void aFileNamedByItselfIsReadWhateverItsEnding() throws IOException {
    touch("capture.warc-text");

    assertThat(names(inputs(folder.resolve("capture.warc-text").toString())))
        .containsExactly("capture.warc-text");
  }

  @Test
  void aFolderWithoutPagesIsAProblem() {
    assertThat(inputs(folder.toString()).problems())
        .extracting(Problem::file, Problem::kind)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(folder.toString(), ProblemKind.EMPTY));
  }

  @Test
  void theOrderOfArgumentsPlaysNoPart() throws IOException {
    touch("a.txt", "b.txt", "c.txt");
    String a = folder.resolve("a.txt").toString();
    String b = folder.resolve("b.txt").toString();
    String c = folder.resolve("c.txt").toString();

    assertThat(inputs(c, "-", a, b).found().stream().map(Input::name))
        .containsExactlyElementsOf(inputs(a, b, c, "-").found().stream().map(Input::name).toList());
  }

  private void touch(String... files) throws IOException {
    for (String file : files) {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, file);
    }
  }

  private static Inputs inputs(String... arguments) {
    return Inputs.of(List.of(arguments), InputStream.nullInputStream());
  }

  private List<String> names(Inputs inputs) {
    return inputs.found().stream()
        .map(input -> folder.relativize(Path.of(input.name())).toString())
        .toList();
  }
}
