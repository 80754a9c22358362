package dev.stemma.bench.corpus;

import java.util.HashSet;
import java.util.Set;

/**
 * An invented language's words by kind and rank, and its stock phrases. Only the smallest words are
 * English, so that word lists of function words find something to hold on to.
 */
final class Lexicon {

  private static final int NOUNS = 120_000;
  private static final int VERBS = 30_000;
  private static final int ADJECTIVES = 50_000;
  private static final int NAMES = 60_000;
  private static final int PHRASES = 6_000;
  private static final double WORD_SHIFT = 10;
  private static final double PHRASE_SHIFT = 30;
  private static final int COMMON = 400;
  private static final int FREQUENT = 10_000;

  private static final String[] ONSETS = {
    "", "b", "br", "c", "ch", "d", "d", "dr", "f", "g", "h", "j", "k", "l", "l", "m", "m", "n", "n",
    "p", "pr", "r", "r", "s", "s", "sh", "st", "t", "t", "tr", "v", "w", "z"
  };
  private static final String[] NUCLEI = {"a", "a", "e", "e", "i", "o", "u", "ai", "ou"};
  private static final String[] CODAS = {"", "", "", "", "n", "r", "s", "l", "t", "m", "nd", "st"};

  private final Script script;
  private final String[] nouns;
  private final String[] verbs;
  private final String[] adjectives;
  private final String[] names;
  private final String[] phrases;
  private final Ranks nounRanks = new Ranks(NOUNS, WORD_SHIFT);
  private final Ranks verbRanks = new Ranks(VERBS, WORD_SHIFT);
  private final Ranks adjectiveRanks = new Ranks(ADJECTIVES, WORD_SHIFT);
  private final Ranks nameRanks = new Ranks(NAMES, WORD_SHIFT);
  private final Ranks phraseRanks = new Ranks(PHRASES, PHRASE_SHIFT);

  Lexicon(long seed, Script script) {
    this.script = script;
    Draws draws = new Draws(seed, 0x6C6578);
    Set<String> taken = new HashSet<>();
    nouns = words(NOUNS, draws, taken, "");
    verbs = words(VERBS, draws, taken, "ed");
    adjectives = words(ADJECTIVES, draws, taken, "al");
    names = words(NAMES, draws, taken, "");
    for (int i = 0; i < names.length; i++) {
      names[i] = capital(names[i]);
    }
    phrases = new String[PHRASES];
    for (int i = 0; i < PHRASES; i++) {
      phrases[i] = phrase(draws);
    }
  }

  private static String[] words(int count, Draws draws, Set<String> taken, String ending) {
    String[] words = new String[count];
    for (int rank = 0; rank < count; ) {
      int syllables =
          rank < COMMON ? draws.between(1, 2) : rank < FREQUENT ? 2 : draws.between(2, 3);
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < syllables; i++) {
        word.append(draws.of(ONSETS)).append(draws.of(NUCLEI)).append(draws.of(CODAS));
      }
      word.append(ending);
      if (word.length() > 1 && taken.add(word.toString())) {
        words[rank] = word.toString();
        rank++;
      }
    }
    return words;
  }

  private String phrase(Draws draws) {
    return switch (draws.below(5)) {
      case 0 -> adjective(draws) + " " + noun(draws);
      case 1 -> noun(draws) + " of the " + noun(draws);
      case 2 -> "the " + adjective(draws) + " " + noun(draws) + " and " + noun(draws);
      case 3 ->
          "according to the " + noun(draws) + " of the " + adjective(draws) + " " + noun(draws);
      case 4 -> "in the " + adjective(draws) + " " + noun(draws) + " for " + noun(draws);
      default -> throw new IllegalStateException();
    };
  }

  /** Returns the script that sentences are written in. */
  Script script() {
    return script;
  }

  static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  String noun(Draws draws) {
    return nouns[nounRanks.draw(draws)];
  }

  String verb(Draws draws) {
    return verbs[verbRanks.draw(draws)];
  }

  String adjective(Draws draws) {
    return adjectives[adjectiveRanks.draw(draws)];
  }

  String name(Draws draws) {
    return names[nameRanks.draw(draws)];
  }

  /** Returns two to seven words that often stand together. */
  String stockPhrase(Draws draws) {
    return phrases[phraseRanks.draw(draws)];
  }
}
