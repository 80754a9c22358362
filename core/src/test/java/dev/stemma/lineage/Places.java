package dev.stemma.lineage;

import dev.stemma.article.Span;
import java.util.Optional;

/** Finds words in a text whatever the white space between them. */
final class Places {

  private Places() {}

  /** Returns the words with every run of white space as one space. */
  static String fold(String words) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      if (!isSpace(unit)) {
        folded.append(unit);
      } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip();
  }

  /** Returns where words stand first in a text. */
  static Optional<Span> find(String text, String words) {
    StringBuilder folded = new StringBuilder();
    int[] offsets = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean space = isSpace(text.charAt(i));
      if (space && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
        continue;
      }
      offsets[folded.length()] = i;
      folded.append(space ? ' ' : text.charAt(i));
    }
    String wanted = fold(words);
    int at = folded.indexOf(wanted);
    return at < 0 || wanted.isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(offsets[at], offsets[at + wanted.length() - 1] + 1));
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }
}
