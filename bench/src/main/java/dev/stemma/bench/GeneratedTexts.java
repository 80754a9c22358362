package dev.stemma.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A source and a report made of invented words: three fifths of the report's sentences are copied
 * from the source in blocks, the blocks in another order, a word in fifteen changed; the rest is
 * its own. Words are as frequent as Zipf's law has them.
 *
 * @param source sentences of the source
 * @param report sentences of the report
 */
record GeneratedTexts(List<String> source, List<String> report) {

  private static final String[] SYLLABLES = {
    "ba", "kel", "mor", "ti", "sun", "dra", "vel", "or", "ni", "pas", "gru", "lem", "fa", "sto",
    "hin", "ra", "wek", "ul", "jom", "cer", "ada", "zim", "pol", "ek"
  };

  private static final String[] FUNCTION_WORDS = {
    "the", "of", "and", "to", "in", "a", "that", "for", "on", "with", "as", "was", "at", "by"
  };

  private static final int VOCABULARY = 60_000;
  private static final int LONGEST_BLOCK = 6;
  private static final double COPIED = 0.6;
  private static final double CHANGED = 1 / 15.0;

  /** Makes two texts of about so many words each; the same for the same seed. */
  static GeneratedTexts of(int words, long seed) {
    Random random = new Random(seed);
    List<String> source = sentences(words, random);
    return new GeneratedTexts(source, report(source, random));
  }

  /** Makes one more report of a source. */
  static List<String> report(List<String> source, Random random) {
    List<List<String>> blocks = new ArrayList<>();
    int at = 0;
    while (at < source.size()) {
      int end = Math.min(source.size(), at + 1 + random.nextInt(LONGEST_BLOCK));
      List<String> block = source.subList(at, end);
      blocks.add(
          random.nextDouble() < COPIED
              ? block.stream().map(sentence -> change(sentence, random)).toList()
              : block.stream().map(sentence -> sentence(random)).toList());
      at = end;
    }
    Collections.shuffle(blocks, random);
    return blocks.stream().flatMap(List::stream).toList();
  }

  private static List<String> sentences(int words, Random random) {
    List<String> sentences = new ArrayList<>();
    int written = 0;
    while (written < words) {
      String sentence = sentence(random);
      sentences.add(sentence);
      written += sentence.split(" ", -1).length;
    }
    return sentences;
  }

  private static String sentence(Random random) {
    int length = 8 + random.nextInt(24);
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < length; i++) {
      String word = word(random);
      if (i == 0 || random.nextInt(8) == 0) {
        word = Character.toUpperCase(word.charAt(0)) + word.substring(1);
      }
      sentence.append(i == 0 ? "" : " ").append(word);
    }
    return sentence.append('.').toString();
  }

  private static String word(Random random) {
    if (random.nextInt(5) < 2) {
      return FUNCTION_WORDS[random.nextInt(FUNCTION_WORDS.length)];
    }
    int kind = random.nextInt(40);
    if (kind == 0) {
      return Integer.toString(random.nextInt(2000));
    }
    int rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
    StringBuilder word = new StringBuilder();
    for (int rest = rank; rest > 0 || word.length() < 4; rest /= SYLLABLES.length) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return word.toString();
  }

  private static String change(String sentence, Random random) {
    StringBuilder changed = new StringBuilder();
    for (String word : sentence.substring(0, sentence.length() - 1).split(" ", -1)) {
      double chance = random.nextDouble();
      if (chance > CHANGED / 3) {
        changed.append(changed.isEmpty() ? "" : " ");
        changed.append(chance < 2 * CHANGED / 3 ? word(random) : word);
      }
      if (chance > 1 - CHANGED / 3) {
        changed.append(' ').append(word(random));
      }
    }
    return changed.append('.').toString();
  }
}
