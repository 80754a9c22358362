package dev.stemma.bench.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

  @TempDir private Path folder;

  @Test
  void whatStaysIsCountedHoweverMuchVanishesMeanwhile() throws Exception {
    Files.write(folder.resolve("stays"), new byte[1_000]);
    AtomicBoolean over = new AtomicBoolean();
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      Future<?> coming = other.submit(() -> comeAndGo(over));
      try {
        for (int look = 0; look < 2_000; look++) {
          assertThat(Folders.bytes(folder)).isBetween(1_000L, 1_064L);
        }
      } finally {
        over.set(true);
      }
      coming.get();
    }
  }

  private Void comeAndGo(AtomicBoolean over) throws IOException {
    while (!over.get()) {
      for (int i = 0; i < 64; i++) {
        Files.write(folder.resolve("goes-" + i), new byte[1]);
      }
      for (int i = 0; i < 64; i++) {
        Files.delete(folder.resolve("goes-" + i));
      }
    }
    return null;
  }

  @Test
  void aFolderThatIsNotThereHasNothing() {
    assertThat(Folders.bytes(folder.resolve("none"))).isZero();
  }

  @Test
  void whatCannotBeLookedAtIsNotCountedAsNothing() {
    Path tooLong = folder.resolve("x".repeat(5_000));

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> Folders.bytes(tooLong))
        .withMessageContaining("xxx");
  }
}
