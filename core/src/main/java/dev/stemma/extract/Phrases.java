package dev.stemma.extract;

import dev.stemma.text.Folding;
import dev.stemma.text.ResourceLines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Phrases of page furniture in many languages, from {@code phrases.txt}, read on first use. */
final class Phrases {

  private static final Phrases ALL = new Phrases();
  private static final int LONGEST = 60;

  private final Map<String, Set<String>> byKind = new HashMap<>();

  /** The first words of the phrases of each kind: most texts begin with none of them. */
  private final Map<String, Set<String>> openings = new HashMap<>();

  /** The first two letters of the phrases of each kind, which tell most texts unfolded. */
  private final Map<String, Openings> letters = new HashMap<>();

  private Phrases() {
    ResourceLines.of(Phrases.class, "phrases.txt").forEach(this::add);
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    Set<String> phrases = byKind.computeIfAbsent(line.substring(0, colon), kind -> new HashSet<>());
    for (String phrase : line.substring(colon + 1).split(" \\| ")) {
      String folded = fold(phrase);
      phrases.add(folded);
      openings.computeIfAbsent(line.substring(0, colon), kind -> new HashSet<>()).add(word(folded));
      letters.computeIfAbsent(line.substring(0, colon), kind -> new Openings()).add(folded);
    }
  }

  /**
   * A text that is asked for several kinds.
   *
   * @param whole whether it is short enough to be a phrase
   * @param opening what of it a phrase may cover, folded
   * @param word the first word of that
   */
  record Line(boolean whole, String opening, String word) {

    static Line of(String text) {
      boolean whole = text.length() <= LONGEST;
      String opening = fold(whole ? text : text.substring(0, LONGEST));
      return new Line(whole, opening, Phrases.word(opening));
    }

    /** Returns whether the text is one of the phrases of a kind, but for marks around it. */
    boolean is(String kind) {
      return whole && Phrases.of(kind).contains(opening);
    }

    /** Returns whether the text begins with one of the phrases of a kind, at a word's end. */
    boolean begins(String kind) {
      Set<String> phrases = Phrases.of(kind);
      if (!ALL.openings.getOrDefault(kind, Set.of()).contains(word)) {
        return false;
      }
      for (int end = opening.length(); end > 0; end--) {
        boolean edge = end == opening.length() || !Character.isLetterOrDigit(opening.charAt(end));
        if (edge && phrases.contains(Whitespace.strip(opening.substring(0, end)))) {
          return true;
        }
      }
      return false;
    }
  }

  /** Returns whether a text is one of the phrases of a kind, but for marks around it. */
  static boolean is(String kind, String text) {
    return text.length() <= LONGEST && mayBegin(kind, text, 0) && of(kind).contains(fold(text));
  }

  /** Returns whether a text is, but for white space, exactly one of the phrases of a kind. */
  static boolean isExactly(String kind, String text) {
    return text.length() <= LONGEST
        && mayBegin(kind, text, 0)
        && of(kind).contains(Folding.fold(Whitespace.strip(text)));
  }

  /** Returns whether a text begins with one of the phrases of a kind, at the end of a word. */
  static boolean begins(String kind, String text) {
    return mayBegin(kind, text, 0) && Line.of(text).begins(kind);
  }

  /**
   * Returns whether a text may begin with a phrase of a kind, by its first two units alone.
   *
   * @param from where the text begins, behind white space
   */
  static boolean mayBegin(String kind, String text, int from) {
    return openingsOf(kind).mayBegin(text, from);
  }

  /** Returns what the phrases of some kinds begin with. */
  static Openings openings(String... kinds) {
    Openings all = new Openings();
    for (String kind : kinds) {
      all.addAll(openingsOf(kind));
    }
    return all;
  }

  private static Openings openingsOf(String kind) {
    Openings openings = ALL.letters.get(kind);
    if (openings == null) {
      throw new IllegalArgumentException("no phrases of kind " + kind);
    }
    return openings;
  }

  /** Returns the letters and digits that a folded text begins with, or its first mark. */
  private static String word(String folded) {
    int end = 0;
    while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
      end++;
    }
    return folded.substring(0, Math.min(folded.length(), Math.max(1, end)));
  }

  static Set<String> of(String kind) {
    Set<String> phrases = ALL.byKind.get(kind);
    if (phrases == null) {
      throw new IllegalArgumentException("no phrases of kind " + kind);
    }
    return phrases;
  }

  private static String fold(String text) {
    String folded = Folding.fold(Whitespace.strip(text));
    int start = 0;
    int end = folded.length();
    while (end - start > 1 && "»«›>→▶:：.!|•·▸ ".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    while (end - start > 1 && "»«›>→▶|•·▸ ".indexOf(folded.charAt(start)) >= 0) {
      start++;
    }
    return folded.substring(start, end);
  }
}
