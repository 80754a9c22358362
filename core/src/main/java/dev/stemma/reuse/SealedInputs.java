package dev.stemma.reuse;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Several files of one kind, opened and closed together. */
final class SealedInputs implements Closeable {

  private final List<SealedInput> files = new ArrayList<>();

  private SealedInputs() {}

  static SealedInputs open(List<Path> paths, SealedFile.Kind kind) throws IOException {
    SealedInputs opened = new SealedInputs();
    try {
      for (Path path : paths) {
        opened.files.add(SealedInput.open(path, kind));
      }
      return opened;
    } catch (IOException e) {
      opened.close();
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
    for (SealedInput file : files) {
      file.close();
    }
  }
}
