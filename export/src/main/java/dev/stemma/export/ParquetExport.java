package dev.stemma.export;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import dev.stemma.report.ReuseOutput;
import dev.stemma.report.ReuseOutput.Sink;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.format.DateTimeParseException;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Writes the pairs, passages and clusters of a reuse run as Apache Parquet, compressed by
 * Zstandard; columns are named as the fields of the JSON lines, laid out flat.
 */
public final class ParquetExport {

  private ParquetExport() {}

  private interface Lines<T> {
    void read(Sink<T> sink) throws IOException;
  }

  private interface Row<T, R> {
    R of(T line);
  }

  /**
   * Writes into {@code parquet} in the folder of a run. Each file appears whole or not at all.
   *
   * @throws IOException if the run's files cannot be read, or these not be written
   */
  public static void write(Path folder) throws IOException {
    ReuseOutput output = ReuseOutput.open(folder);
    Path out = Files.createDirectories(folder.resolve("parquet"));
    write(out.resolve("pairs.parquet"), ParquetPair.class, output::pairs, ParquetPair::of);
    write(
        out.resolve("passages.parquet"),
        ParquetPassage.class,
        output::passages,
        ParquetPassage::of);
    write(
        out.resolve("clusters.parquet"),
        ParquetCluster.class,
        output::clusters,
        ParquetCluster::of);
  }

  private static <T, R> void write(Path file, Class<R> type, Lines<T> lines, Row<T, R> row)
      throws IOException {
    Path beside = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside));
          CarpetWriter<R> writer =
              new CarpetWriter.Builder<>(out, type)
                  .withCompressionCodec(CompressionCodecName.ZSTD)
                  .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
                  .build()) {
        lines.read(line -> writer.write(row.of(line)));
      } catch (DateTimeParseException e) {
        throw new IOException(file.getFileName() + ": not a day: " + e.getParsedString(), e);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /**
   * Writes the files of one run.
   *
   * @param args its folder
   */
  public static void main(String[] args) {
    if (args.length != 1) {
      System.err.println("export: name the folder that stemma reuse --out wrote to");
      System.exit(2);
    }
    try {
      write(Path.of(args[0]));
    } catch (IOException e) {
      System.err.println("export: " + e.getMessage());
      System.exit(1);
    }
  }
}
