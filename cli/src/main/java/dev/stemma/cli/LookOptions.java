package dev.stemma.cli;

import dev.stemma.report.Style;
import dev.stemma.report.TerminalReport;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How what people read is to look. */
final class LookOptions {

  private static final int PLAIN_WIDTH = 80;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "Colour: ${COMPLETION-CANDIDATES}; auto heeds NO_COLOR.")
  private ColourChoice colour = ColourChoice.AUTO;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "Width of what is printed, at least 40; by default the terminal's, or 80.")
  private Optional<Integer> width = Optional.empty();

  /** Refuses a width that leaves no room. */
  void check(Usage usage) {
    if (width.isPresent() && width.get() < TerminalReport.LEAST_WIDTH) {
      throw usage.wrong("People need a --width of at least " + TerminalReport.LEAST_WIDTH + ".");
    }
  }

  int columns(Console console) {
    return width.orElse(console.columns().orElse(PLAIN_WIDTH));
  }

  /**
   * Returns the width for running text, which nobody reads in lines as long as a wide terminal's.
   */
  int columns(Console console, int most) {
    return width.orElse(Math.min(most, console.columns().orElse(PLAIN_WIDTH)));
  }

  Style style(Console console) {
    return colour.on(console) ? Style.ANSI : Style.PLAIN;
  }
}
