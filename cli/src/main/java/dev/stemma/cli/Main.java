package dev.stemma.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** Where the {@code stemma} command begins. */
public final class Main {

  private static final int NARROWEST_HELP = 60;
  private static final int WIDEST_HELP = 100;

  private Main() {}

  /** Runs the command and ends the process with its exit code: see {@link ExitCode}. */
  public static void main(String[] arguments) {
    int code = runAlone(Console.system(), arguments);
    if (code != 0) {
      // Not on success: it makes the logging start up, which costs as much as some commands.
      System.exit(code);
    }
  }

  private static int runAlone(Console console, String... arguments) {
    try {
      return run(console, arguments);
    } catch (OutOfMemoryError e) {
      console
          .err()
          .println("stemma: out of memory; STEMMA_OPTS=-Xmx8g, for example, allows it 8 GB");
      return ExitCode.FAILED.number();
    }
  }

  /** Runs the command within this process and returns its exit code. */
  static int run(Console console, String... arguments) {
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
    int width = Math.clamp(console.columns().orElse(80), NARROWEST_HELP, WIDEST_HELP);
    int code =
        new CommandLine(new StemmaCommand())
            .addSubcommand(new TraceCommand(console))
            .addSubcommand(new ExtractCommand(console))
            .addSubcommand(new ReuseCommand(console))
            .addSubcommand(new FindCommand(console))
            .setOut(out)
            .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
            .setColorScheme(Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF))
            .setUsageHelpWidth(width)
            // A file whose name begins with @ is a file.
            .setExpandAtFiles(false)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler((failure, command, parsed) -> failed(console, failure))
            .execute(arguments);
    out.flush();
    return code;
  }

  private static int failed(Console console, Exception failure) throws Exception {
    if (failure instanceof IOException unwritable) {
      if (isBrokenPipe(unwritable)) {
        // Whoever read the results, as in `stemma trace ... | head`, had enough of them.
        return ExitCode.DONE.number();
      }
      console.err().println("stemma: cannot write the results: " + Failure.describe(unwritable));
      return ExitCode.FAILED.number();
    }
    throw failure;
  }

  private static boolean isBrokenPipe(IOException failure) {
    String message = failure.getMessage();
    return message != null && message.toLowerCase(Locale.ROOT).contains("broken pipe");
  }
}
