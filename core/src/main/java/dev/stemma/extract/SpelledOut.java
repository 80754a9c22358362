package dev.stemma.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The name behind an agency's initials, where a masthead or an imprint spells it out. */
final class SpelledOut {

  private static final int FEWEST_INITIALS = 2;
  private static final int MOST_INITIALS = 6;

  private SpelledOut() {}

  /**
   * Returns the name whose words begin with an agency's letters, as {@code Karst News Agency} for
   * {@code KNA}; one in capitals throughout only where there is no other.
   *
   * @param lines short texts from outside the body
   */
  static Optional<String> find(Stream<String> lines, String agency) {
    if (agency.length() < FEWEST_INITIALS
        || agency.length() > MOST_INITIALS
        || !agency.chars().allMatch(Character::isUpperCase)) {
      return Optional.empty();
    }
    List<String> names = lines.flatMap(line -> in(line, agency).stream()).toList();
    return names.stream()
        .filter(name -> name.chars().anyMatch(Character::isLowerCase))
        .findFirst()
        .or(() -> names.stream().findFirst());
  }

  private static Optional<String> in(String line, String agency) {
    String[] words = line.split("[^\\p{L}\\p{M}'’-]+");
    for (int from = 0; from + agency.length() <= words.length; from++) {
      int matched = 0;
      while (matched < agency.length()
          && words[from + matched].length() > 1
          && words[from + matched].charAt(0) == agency.charAt(matched)) {
        matched++;
      }
      if (matched == agency.length()) {
        String name = String.join(" ", List.of(words).subList(from, from + matched));
        // Marks between the words would make them words of different names.
        return line.contains(name) ? Optional.of(name) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
