package dev.stemma.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Reads files of words that lie beside a class: UTF-8, white space around lines left out, blank
 * lines and lines that begin with {@code #} skipped.
 */
public final class ResourceLines {

  private ResourceLines() {}

  /**
   * Returns the lines of a file.
   *
   * @throws IllegalStateException if there is no such file on the class path
   */
  public static List<String> of(Class<?> beside, String name) {
    return find(beside, name)
        .orElseThrow(() -> new IllegalStateException("no " + name + " on the class path"));
  }

  /**
   * Returns the lines of the file {@code <start><language>.txt}, none where there is no such file.
   *
   * @param language primary subtag of a BCP 47 language
   */
  public static List<String> ofLanguage(Class<?> beside, String start, String language) {
    // The language comes from a page: only plain letters may become part of a file's name.
    boolean plain = language.chars().allMatch(unit -> unit >= 'a' && unit <= 'z');
    return plain ? find(beside, start + language + ".txt").orElse(List.of()) : List.of();
  }

  private static Optional<List<String>> find(Class<?> beside, String name) {
    try (InputStream bytes = beside.getResourceAsStream(name)) {
      if (bytes == null) {
        return Optional.empty();
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      return Optional.of(
          lines
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
