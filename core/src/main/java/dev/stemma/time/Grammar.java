package dev.stemma.time;

import dev.stemma.text.Languages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How one language names times; read from {@code <language>.txt} beside this class, to which {@code
 * common.txt} adds what needs no language.
 *
 * @param phrases by the form of a lexeme that they may begin with
 * @param words for each slot the words that fill it, lexeme forms parted by a blank, with values
 * @param capitalised slots whose words count only where they begin with a capital
 * @param daySuffixes what may follow a day's digits without a space, as in {@code 12th}
 * @param affixes what may be stuck to a word
 * @param cues words that tell past from future
 */
record Grammar(
    Map<String, List<Phrase>> phrases,
    Map<Slot, Map<String, Integer>> words,
    Set<Slot> capitalised,
    Set<String> daySuffixes,
    Affixes affixes,
    Cues cues) {

  /** Key of the phrases that may begin with digits. */
  static final String DIGITS = "0";

  private static final Map<String, Grammar> LOADED = new ConcurrentHashMap<>();

  /** Returns the grammar of a BCP 47 language; numeric dates alone where there is none. */
  static Grammar of(String language) {
    return LOADED.computeIfAbsent(Languages.primary(language), GrammarReader::read);
  }

  /** Returns the phrases that may begin with a lexeme. */
  List<Phrase> phrasesAt(Lexeme lexeme) {
    String key = lexeme.kind() == Lexeme.Kind.DIGITS ? DIGITS : lexeme.form();
    return phrases.getOrDefault(key, List.of());
  }

  /** Returns the value of words in a slot. */
  Optional<Integer> value(Slot slot, String forms) {
    return Optional.ofNullable(words.getOrDefault(slot, Map.of()).get(forms));
  }

  /**
   * What may be stuck to a word without changing what it names.
   *
   * @param prefixes as the Arabic article and conjunction
   * @param suffixes as Korean particles
   * @param vocabulary forms that lexemes of the grammar have; only these are laid bare
   */
  record Affixes(Set<String> prefixes, Set<String> suffixes, Set<String> vocabulary) {}

  /**
   * Words that tell past from future.
   *
   * @param future words of the future
   * @param past words of the past
   * @param pastEndings endings of verbs in the past, weaker than words
   */
  record Cues(Set<String> future, Set<String> past, Set<String> pastEndings) {}
}
