package dev.stemma.bench.corpus;

/** The syllables of a word of small Latin letters. */
record Syllables(String word) {

  private static final String VOWELS = "aeiouy";

  /** Takes a syllable's consonants, its vowels, and the consonant that closes it, if one does. */
  interface Taker {
    void take(String onset, String nucleus, String coda);
  }

  void forEach(Taker taker) {
    int at = 0;
    while (at < word.length()) {
      int vowel = end(at, false);
      int behind = end(vowel, true);
      boolean closed =
          behind < word.length()
              && (behind + 1 == word.length() || !isVowel(behind + 1))
              && vowel < behind;
      int next = closed ? behind + 1 : behind;
      taker.take(
          word.substring(at, vowel), word.substring(vowel, behind), word.substring(behind, next));
      at = next;
    }
  }

  /** Returns where a run of vowels or consonants ends. */
  private int end(int from, boolean vowels) {
    int end = from;
    while (end < word.length() && isVowel(end) == vowels) {
      end++;
    }
    return end;
  }

  private boolean isVowel(int index) {
    return VOWELS.indexOf(word.charAt(index)) >= 0;
  }
}
