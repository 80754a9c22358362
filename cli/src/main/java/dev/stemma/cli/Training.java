package dev.stemma.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * Does once all that users do every day, for the Java machine to watch: the launcher keeps what it
 * learnt, and later starts are fast.
 */
public final class Training {

  private Training() {}

  /**
   * Runs the command on a folder of small texts.
   *
   * @param arguments the folder
   */
  public static void main(String[] arguments) throws IOException {
    String folder = arguments[0];
    Path page = Files.createTempFile("stemma-training", ".html");
    try {
      run("--help");
      run("--version");
      run("trace", "--help");
      run("trace", folder);
      run("trace", "--color", "always", "--html", page.toString(), folder);
      run("trace", "--json", folder);
      run("extract", "--help");
      run("extract", folder);
      run("extract", "--text", folder);
      run("extract", "--json", folder);
      run("extract", "--explain", "--color", "always", folder);
    } finally {
      Files.delete(page);
    }
  }

  private static void run(String... arguments) {
    Console unheard =
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(OutputStream.nullOutputStream()),
            OptionalInt.empty(),
            false,
            false);
    int code = Main.run(unheard, arguments);
    if (code != ExitCode.DONE.number()) {
      throw new IllegalStateException(String.join(" ", arguments) + " ended with " + code);
    }
  }
}
