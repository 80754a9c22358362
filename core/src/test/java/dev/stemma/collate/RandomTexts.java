package dev.stemma.collate;

import dev.stemma.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Generated texts of invented words. */
final class RandomTexts {

  private RandomTexts() {}

  /** Returns some words out of a vocabulary of a given size, each as likely as the next. */
  static List<String> words(Random random, int length, int vocabulary) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      words.add(word(random.nextInt(vocabulary)));
    }
    return words;
  }

  /** Returns the words with some of them left out, put in or exchanged for words of no text. */
  static List<String> edited(Random random, List<String> words, double share) {
    List<String> edited = new ArrayList<>();
    for (String word : words) {
      double chance = random.nextDouble();
      if (chance >= share) {
        edited.add(word);
      } else if (chance >= share / 3) {
        edited.add("neu" + word(random.nextInt(100_000)));
        if (chance >= share * 2 / 3) {
          edited.add(word);
        }
      }
    }
    return edited;
  }

  static IndexedText index(Collator collator, List<String> words) {
    return index(collator, String.join(" ", words));
  }

  static IndexedText index(Collator collator, String text) {
    return collator.index(Tokenizer.tokenize(text), "en");
  }

  /** Returns a word of letters only, so that it is one token. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder("w");
    for (int rest = number; rest > 0; rest /= 20) {
      word.append((char) ('a' + rest % 20));
    }
    return word.toString();
  }
}
