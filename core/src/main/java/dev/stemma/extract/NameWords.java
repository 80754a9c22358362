package dev.stemma.extract;

import dev.stemma.text.Folding;
import dev.stemma.text.ResourceLines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words that stand around names in bylines, from {@code names.txt}. */
final class NameWords {

  private static final NameWords ALL = new NameWords();

  private final Map<String, Set<String>> byKind = new HashMap<>();
  private final Map<String, Openings> openings = new HashMap<>();

  private NameWords() {
    for (String line : ResourceLines.of(NameWords.class, "names.txt")) {
      int colon = line.indexOf(':');
      Set<String> words = byKind.computeIfAbsent(line.substring(0, colon), k -> new HashSet<>());
      Openings begin = openings.computeIfAbsent(line.substring(0, colon), kind -> new Openings());
      for (String word : line.substring(colon + 1).split("\\|")) {
        String folded = Folding.fold(Whitespace.strip(word));
        words.add(folded);
        begin.add(folded);
      }
    }
  }

  /** Returns the words of a kind, folded. */
  static Set<String> of(String kind) {
    Set<String> words = ALL.byKind.get(kind);
    if (words == null) {
      throw new IllegalArgumentException("no name words of kind " + kind);
    }
    return words;
  }

  static boolean is(String kind, String folded) {
    return of(kind).contains(folded);
  }

  /**
   * Returns how many units of a text a phrase of a kind covers at its start, the longest counts;
   * behind it stand a colon, a space, or nothing. 0 where the text opens with none.
   */
  static int opening(String kind, String text) {
    Set<String> words = of(kind);
    Openings begin = ALL.openings.getOrDefault(kind, new Openings());
    if (!begin.mayBegin(text, 0)) {
      return 0;
    }
    int longest = 0;
    int limit = Math.min(text.length(), 40);
    for (int end = 1; end <= limit; end++) {
      boolean edge = end == text.length() || " :：/／=＝\u00A0".indexOf(text.charAt(end)) >= 0;
      if (edge && words.contains(Folding.fold(text.substring(0, end)))) {
        longest = end;
      }
    }
    return longest;
  }
}
