package dev.stemma.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where what the inputs became goes. */
sealed interface ExtractOutput extends InOrder.Taker<Rendered> {

  /**
   * Standard output. Each result is on its way before the next is waited for, so that nothing that
   * was done is lost when the user breaks the work off.
   */
  final class Stream implements ExtractOutput {

    private final OutputStream out;
    private final ExtractFormat format;
    private final boolean several;
    private boolean begun;

    Stream(OutputStream out, ExtractFormat format, boolean several) {
      this.out = out;
      this.format = format;
      this.several = several;
    }

    @Override
    public void take(Rendered result) throws IOException {
      if (result.bytes().size() == 0) {
        return;
      }
      out.write(before(result).getBytes(StandardCharsets.UTF_8));
      result.bytes().writeTo(out);
      out.flush();
      begun = true;
    }

    private String before(Rendered result) {
      String gap = begun ? "\n" : "";
      return switch (format) {
        case JSON, EXPLAINED_JSON, HTML, EXPLAINED_HTML -> "";
        // As head and tail part the files that they print.
        case TEXT -> several ? gap + "==> " + result.name() + " <==\n" : "";
        case READABLE, EXPLANATION -> gap.isEmpty() ? "" : gap + "\n";
      };
    }
  }

  /** A file each in a folder; to be used within {@link Unbroken}. */
  record Folder(OutputNames names) implements ExtractOutput {

    @Override
    public void take(Rendered result) throws IOException {
      Path file = names.of(result.name());
      if (result.bytes().size() == 0) {
        return;
      }
      try {
        Path folder = file.getParent();
        if (folder != null) {
          Files.createDirectories(folder);
        }
        AtomicFile.writeUnbroken(file, result.bytes()::writeTo);
      } catch (IOException e) {
        throw new UnwritableException(file, e);
      }
    }
  }

  /** A file that could not be written. */
  final class UnwritableException extends IOException {
    private static final long serialVersionUID = 1;

    UnwritableException(Path file, IOException cause) {
      super(file + ": " + Failure.describe(cause), cause);
    }
  }
}
