package dev.stemma.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays bare words that particles are stuck to, as Korean {@code 토요일에} and Arabic {@code والسبت}.
 */
final class AffixStripper {

  private AffixStripper() {}

  /** Returns the lexemes; those that are words of the grammar plus an affix without the affix. */
  static List<Lexeme> strip(List<Lexeme> lexemes, Grammar.Affixes affixes) {
    if (affixes.prefixes().isEmpty() && affixes.suffixes().isEmpty()) {
      return lexemes;
    }
    List<Lexeme> bare = new ArrayList<>(lexemes.size());
    for (Lexeme lexeme : lexemes) {
      bare.add(strip(lexeme, affixes).orElse(lexeme));
    }
    return bare;
  }

  private static Optional<Lexeme> strip(Lexeme lexeme, Grammar.Affixes affixes) {
    String form = lexeme.form();
    // Folding may have changed the length, then offsets inside the word are not known.
    boolean measured = form.length() == lexeme.end() - lexeme.start();
    if (!measured || affixes.vocabulary().contains(form)) {
      return Optional.empty();
    }
    for (int length = form.length() - 1; length > 0; length--) {
      String stem = form.substring(0, length);
      if (affixes.suffixes().contains(form.substring(length))
          && affixes.vocabulary().contains(stem)) {
        return Optional.of(part(lexeme, lexeme.start(), stem));
      }
      String tail = form.substring(form.length() - length);
      if (affixes.prefixes().contains(form.substring(0, form.length() - length))
          && affixes.vocabulary().contains(tail)) {
        return Optional.of(part(lexeme, lexeme.end() - length, tail));
      }
    }
    return Optional.empty();
  }

  private static Lexeme part(Lexeme lexeme, int start, String form) {
    return new Lexeme(start, start + form.length(), form, lexeme.kind(), lexeme.capital());
  }
}
