package dev.stemma.reuse;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Several files of one kind, opened and closed together. */
final class SealedInputs implements Closeable {

  private final List<SealedInput> files = new ArrayList<>();
  private final Opened opened = new Opened();

  private SealedInputs() {}

  static SealedInputs open(List<Path> paths, SealedFile.Kind kind) throws IOException {
    SealedInputs inputs = new SealedInputs();
    try {
      for (Path path : paths) {
        inputs.files.add(inputs.opened.add(SealedInput.open(path, kind)));
      }
      return inputs;
    } catch (IOException e) {
      inputs.opened.closeFor(e);
      throw e;
    }
  }

  List<SealedInput> files() {
    return files;
  }

  SealedInput get(int index) {
    return files.get(index);
  }

  @Override
  public void close() throws IOException {
    opened.close();
  }
}
