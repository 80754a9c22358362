package dev.stemma.extract;

import dev.stemma.text.Folding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Known agency signatures, a help where a line might be a dateline or not. */
final class AgencyNames {

  private static final Set<String> KNOWN = load();

  private AgencyNames() {}

  static boolean knows(String name) {
    return KNOWN.contains(Folding.fold(name));
  }

  /** Returns the known name that a text ends with, empty if none. */
  static String endOf(String text) {
    for (int from = 1; from < text.length(); from++) {
      if (knows(text.substring(from))) {
        return text.substring(from);
      }
    }
    return "";
  }

  private static Set<String> load() {
    try (InputStream bytes = AgencyNames.class.getResourceAsStream("agencies.txt")) {
      if (bytes == null) {
        throw new IllegalStateException("no agencies.txt on the class path");
      }
      return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split("\\|")))
          .map(name -> Folding.fold(Whitespace.strip(name)))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("agencies.txt", e);
    }
  }
}
