package dev.stemma.report;

import java.io.IOException;

/** Prints the sample to look at: {@code java dev.stemma.report.PrintSamples [width]}. */
final class PrintSamples {

  private PrintSamples() {}

  public static void main(String[] arguments) throws IOException {
    int width = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
    TerminalReport.write(SampleTrace.full(), System.out, width, Style.PLAIN);
  }
}
