package dev.stemma.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Finds the name that an initialism stands for. */
final class Initialisms {

  private Initialisms() {}

  /**
   * Returns the words of a sentence that begin with the letters of an initialism, in order and
   * capitalised; function words may stand between them. None where the sentence has no such name.
   *
   * @param initialism for instance {@code WHO}
   * @param sentence where to look
   * @param taken tells the indices of words that are not to be used
   */
  static List<Integer> expansion(Term initialism, WeighedSentence sentence, IntPredicate taken) {
    String letters = initialism.spelling().text().replace(".", "");
    for (int start = 0; start < sentence.size(); start++) {
      if (sentence.term(start).initial() == letters.charAt(0)) {
        List<Integer> words = wordsFrom(start, letters, sentence, taken);
        if (words.size() == letters.length()) {
          return words;
        }
      }
    }
    return List.of();
  }

  private static List<Integer> wordsFrom(
      int start, String letters, WeighedSentence sentence, IntPredicate taken) {
    List<Integer> words = new ArrayList<>();
    int at = start;
    while (at < sentence.size() && words.size() < letters.length() && !taken.test(at)) {
      if (sentence.term(at).initial() == letters.charAt(words.size())) {
        words.add(at);
      } else if (!sentence.term(at).isFunction()) {
        break;
      }
      at++;
    }
    return words;
  }
}
