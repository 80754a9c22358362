package dev.stemma.reuse;

import dev.stemma.article.Problem;
import dev.stemma.article.ProblemKind;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Files with a JSON object a line, packed with gzip or not.
 *
 * <p>Fields, the first that is there: {@code id}; {@code text}, {@code content} or {@code body};
 * {@code series}, {@code source}, {@code publication} or {@code outlet}; {@code date} or {@code
 * published}, of which the first ten characters count; {@code title} or {@code headline}. A record
 * without id is named by its file and line.
 */
public final class JsonLinesCorpus implements Corpus {

  /** A longer line is set aside. */
  private static final int LONGEST_LINE = 128 << 20;

  private static final int PACKED = 3;

  private final List<Path> files;

  /** A corpus of some files, read in the order given. */
  public JsonLinesCorpus(List<Path> files) {
    this.files = List.copyOf(files);
  }

  @Override
  public void read(Sink sink) throws IOException {
    for (Path file : files) {
      read(file, sink);
    }
  }

  private static void read(Path file, Sink sink) throws IOException {
    RecordReader records = new RecordReader(file.toString());
    int line = 0;
    try (InputStream in = open(file)) {
      LineReader lines = new LineReader(in, LONGEST_LINE);
      while (lines.next()) {
        line++;
        if (lines.isTooLong()) {
          sink.problem(problem(file, line, ProblemKind.TOO_LARGE, "a line of more than 128 MB"));
        } else if (!lines.isBlank()) {
          records.read(lines.bytes(), lines.length(), line, sink);
        }
      }
    } catch (EOFException | ZipException e) {
      sink.problem(
          problem(
              file,
              line + 1,
              ProblemKind.TRUNCATED,
              "the packed file breaks off here ("
                  + e.getMessage()
                  + "); what stands before was used. Fetch it again"));
    }
  }

  private static CorpusProblem problem(Path file, int line, ProblemKind kind, String message) {
    return new CorpusProblem(
        new Problem(file.toString(), kind, message), Optional.of("line " + line), Optional.empty());
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    return first == 0x1F && second == 0x8B ? new GZIPInputStream(in, 1 << 16) : in;
  }

  @Override
  public long size() throws IOException {
    long size = 0;
    for (Path file : files) {
      boolean packed = file.toString().endsWith(".gz");
      size += Files.size(file) * (packed ? PACKED : 1);
    }
    return size;
  }

  @Override
  public String fingerprint() throws IOException {
    StringBuilder print = new StringBuilder();
    for (Path file : files) {
      print.append(file.toAbsolutePath()).append(' ').append(Files.size(file)).append(' ');
    }
    return Long.toHexString(Unit.hash(print.toString(), 0, print.length()));
  }
}
