package dev.stemma.bench.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * A page of a benchmark with what people found in it. A part that nobody judged is empty, and is
 * not scored.
 *
 * @param id the page's name in its set
 * @param address where it was fetched
 * @param file the gzipped HTML
 * @param body the article's text
 * @param with segments that must be in the body
 * @param without segments that must not
 * @param title the headline
 * @param authors names as {@link Authors} writes them
 * @param day the day of publication, {@code yyyy-mm-dd}
 */
public record GoldPage(
    String id,
    String address,
    Path file,
    String body,
    List<String> with,
    List<String> without,
    String title,
    Set<String> authors,
    Optional<String> day) {

  /** Reads the page's bytes as they were fetched. */
  public byte[] html() {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read", e);
    }
  }

  /** Returns the host of the address without {@code www.}; the address where it has none. */
  public String host() {
    String host =
        Optional.ofNullable(URI.create(address.replaceAll("[?#].*|[^\\x21-\\x7E]", "")).getHost())
            .orElse(address);
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }
}
