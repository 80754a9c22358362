package dev.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir private Path folder;

  @Test
  void writesAFileAndLeavesNothingBesideIt() throws IOException {
    Path file = folder.resolve("page.html");

    AtomicFile.write(file, out -> out.write('x'));

    assertThat(file).hasContent("x");
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @Test
  void keepsWhatStoodThereWhereWritingFails() throws IOException {
    Path file = Files.writeString(folder.resolve("page.html"), "before");

    assertThatThrownBy(() ->
            AtomicFile.write(
                file,
                out -> {
                  out.write('x');
                  throw new IOException("no room");
                }))
        .isInstanceOf(IOException.class)
        .hasMessage("no room");

    assertThat(file).hasContent("before");
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @Test
  void replacesWhatALinkNamesAndKeepsTheLink() throws IOException {
    Path file = Files.writeString(folder.resolve("page.html"), "before");
    Path link = Files.createSymbolicLink(folder.resolve("link.html"), file);

    AtomicFile.write(link, out -> out.write('x'));

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("x");
  }

  @Test
  void writesToADeviceWithoutReplacingIt() throws IOException {
    Path device = Path.of("/dev/null");

    AtomicFile.write(device, out -> out.write('x'));

    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void aFolderThatIsNotThereIsAnError() {
    assertThatThrownBy(
            () -> AtomicFile.write(folder.resolve("none/page.html"), out -> out.write('x')))
        .isInstanceOf(IOException.class);
  }
}
