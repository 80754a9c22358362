package dev.stemma.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Makes a run's lines readable by others: a page for people, tables for spreadsheets, passim's
 * fields for notebooks. Each file appears whole or not at all.
 */
public final class ReuseViews {

  private ReuseViews() {}

  private interface View {
    void write(Writer out) throws IOException;
  }

  /**
   * Writes all views into the folder of a finished run: {@code reuse.html}, three tables in {@code
   * csv} and two files in {@code passim}.
   *
   * @throws IOException if the run's files cannot be read, or these not be written
   */
  public static void write(Path folder) throws IOException {
    ReuseOutput output = ReuseOutput.open(folder);
    file(folder.resolve("reuse.html"), out -> ReusePage.write(output, out));
    Path csv = folder.resolve("csv");
    file(csv.resolve("clusters.csv"), out -> ReuseCsv.clusters(output, out));
    // Spark's way of naming: notebooks read out.json/*.json.
    Path passim = folder.resolve("passim");
    // To read the lines costs more than to write them: once for both views.
    file(
        csv.resolve("passages.csv"),
        table ->
            file(
                passim.resolve("out.json/part-00000.json"),
                lines ->
                    output.passages(
                        both(
                            ReuseCsv.passages(table),
                            PassimView.passages(PassimView.sizes(output), lines)))));
    file(
        csv.resolve("pairs.csv"),
        table ->
            file(
                passim.resolve("align.json/part-00000.json"),
                lines -> output.pairs(both(ReuseCsv.pairs(table), PassimView.pairs(lines)))));
  }

  private static <T> ReuseOutput.Sink<T> both(ReuseOutput.Sink<T> one, ReuseOutput.Sink<T> other) {
    return line -> {
      one.accept(line);
      other.accept(line);
    };
  }

  private static void file(Path file, View view) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    Path beside = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      // This encoder, unlike Files.newBufferedWriter's, does not refuse a lone surrogate.
      try (Writer out =
          new BufferedWriter(
              new OutputStreamWriter(Files.newOutputStream(beside), StandardCharsets.UTF_8))) {
        view.write(out);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
