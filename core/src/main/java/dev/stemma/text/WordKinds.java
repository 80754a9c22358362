package dev.stemma.text;

import dev.stemma.article.Span;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells which words of a language are of a {@link WordKind}. A language without a list has none.
 */
public final class WordKinds {

  private record Key(WordKind kind, String language) {}

  private static final Map<Key, WordPatterns> PATTERNS = new ConcurrentHashMap<>();

  private WordKinds() {}

  /** Returns whether a folded word is of a kind. */
  public static boolean is(WordKind kind, String form, String language) {
    return patterns(kind, language).matches(form);
  }

  /**
   * Returns whether words of a kind may stand in a text; if not, none does. Much cheaper than to
   * look for them word by word.
   *
   * @param folded the text as {@link Folding#fold} gives it
   * @param language BCP 47
   */
  public static boolean mayHold(WordKind kind, String folded, String language) {
    return patterns(kind, language).mayBeIn(folded);
  }

  /**
   * Returns how many words of a kind stand in a span: tokens, and parts that the language writes
   * inside other words.
   */
  public static int count(WordKind kind, Tokens tokens, Span span, String language) {
    WordPatterns patterns = patterns(kind, language);
    int count = 0;
    for (int i = tokens.indexAt(span.start()); i < tokens.indexBehind(span.end()); i++) {
      if (patterns.matches(tokens.form(i))) {
        count++;
      }
    }
    // Where every character is a token, a part of two characters stands across tokens.
    String folded = Folding.fold(span.of(tokens.text()));
    for (String part : patterns.parts()) {
      if (part.length() > 1 && count == 0 && folded.contains(part)) {
        count++;
      }
    }
    return count;
  }

  private static WordPatterns patterns(WordKind kind, String language) {
    return PATTERNS.computeIfAbsent(
        new Key(kind, Languages.primary(language)),
        key -> new WordPatterns(WordLists.section(key.kind().file(), key.language())));
  }

  /** Returns the words of a kind in a language, as written in the list. */
  public static Set<String> words(WordKind kind, String language) {
    return WordLists.section(kind.file(), language);
  }
}
