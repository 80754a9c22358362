package dev.stemma.bench.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * An outlet with its formulas.
 *
 * @param number from 0
 * @param name what the {@code series} field holds
 * @param city where its datelines are from
 * @param ornament stands before each headline; in some series a character beyond the basic plane
 * @param slogan a sentence that opens some of its articles
 * @param signOffs one of these paragraphs closes most of its articles
 */
record Series(
    int number, String name, String city, String ornament, String slogan, List<String> signOffs) {

  /** How many there are at most. */
  static final int COUNT = 2_000;

  private static final int FIRST = 24;
  private static final int ARTICLES_A_SERIES = 500;

  private static final int SIGN_OFFS = 3;

  /**
   * Returns how many series an article may be of. There are more as the corpus grows, so that each
   * has some hundred articles whatever its size.
   */
  static int countAt(int article) {
    return Math.min(COUNT, FIRST + article / ARTICLES_A_SERIES);
  }

  /** Makes the series of that number. */
  static Series of(int number, Lexicon lexicon, long seed) {
    Draws draws = new Draws(seed, 0x736572, number);
    Topic topic = Topic.draw(lexicon, seed, draws);
    SentenceWriter writer = new SentenceWriter(lexicon, topic, draws);
    String city = lexicon.name(draws);
    String name = city + " " + draws.of("Herald", "Wire", "Post", "Dispatch", "Press", "Ministry");
    List<String> signOffs = new ArrayList<>();
    for (int i = 0; i < SIGN_OFFS; i++) {
      signOffs.add(writer.sentence() + " " + writer.sentence() + " " + writer.sentence());
    }
    String ornament = number % 16 == 0 ? "\uD834\uDF06 " : "";
    return new Series(number, name + " " + number, city, ornament, writer.sentence(), signOffs);
  }
}
