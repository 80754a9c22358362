package dev.stemma.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the samples to look at: {@code terminal.txt}, {@code colour.txt}, {@code story.html} and
 * {@code full.html}, into the folder given.
 */
final class PrintSamples {

  private PrintSamples() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    try (Writer out = Files.newBufferedWriter(folder.resolve("terminal.txt"))) {
      TerminalReport.write(SampleTrace.full(), out, 96, Style.PLAIN);
    }
    try (Writer out = Files.newBufferedWriter(folder.resolve("colour.txt"))) {
      TerminalReport.write(SampleTrace.full(), out, 96, Style.ANSI);
    }
    try (Writer out = Files.newBufferedWriter(folder.resolve("story.html"))) {
      PageReport.write(SampleTrace.story(), out);
    }
    try (Writer out = Files.newBufferedWriter(folder.resolve("full.html"))) {
      PageReport.write(SampleTrace.full(), out);
    }
  }
}
