package dev.stemma.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the command reads from and writes to.
 *
 * @param in what {@code -} names
 * @param out where results go, as UTF-8
 * @param err where progress, warnings and errors go
 * @param columns width of the terminal that {@code out} is; empty where it is none
 * @param colour whether that terminal is to be given colour unless the user says otherwise
 * @param watched whether somebody sees {@code err} as it is written
 * @param rules where the user keeps site rules; there need not be such a file
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintStream err,
    OptionalInt columns,
    boolean colour,
    boolean watched,
    Optional<Path> rules) {

  /** A console of somebody who keeps no site rules. */
  Console(
      InputStream in,
      OutputStream out,
      PrintStream err,
      OptionalInt columns,
      boolean colour,
      boolean watched) {
    this(in, out, err, columns, colour, watched, Optional.empty());
  }

  /**
   * Returns this process's own console. The launcher knows what is a terminal at no cost, and says
   * so by the properties {@code stemma.columns} and {@code stemma.watched}.
   */
  static Console system() {
    int columns = Integer.getInteger("stemma.columns", 0);
    boolean terminal = columns > 0;
    String noColour = System.getenv("NO_COLOR");
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        terminal ? OptionalInt.of(columns) : OptionalInt.empty(),
        terminal
            && (noColour == null || noColour.isEmpty())
            && !"dumb".equals(System.getenv("TERM")),
        Boolean.getBoolean("stemma.watched"),
        Optional.of(RuleFiles.own()));
  }
}
