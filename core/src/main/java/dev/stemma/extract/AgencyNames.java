package dev.stemma.extract;

import dev.stemma.text.Folding;
import dev.stemma.text.ResourceLines;
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
    return ResourceLines.of(AgencyNames.class, "agencies.txt").stream()
        .flatMap(line -> Stream.of(line.split("\\|")))
        .map(name -> Folding.fold(Whitespace.strip(name)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
