package dev.stemma.reuse;

import java.util.Arrays;
import java.util.function.LongPredicate;

/** Words known to be formulaic: what is left of a passage without them. */
final class FormulaWords {

  /** Grams that this share of the passages of a formula have are its own. */
  private static final int SHARE = 2;

  /** So many passages stand for all of a formula. */
  private static final int SAMPLE = 64;

  private final LongMap known = new LongMap(1 << 12);

  /** Takes in a formula. */
  void add(int[] cluster, PassageLikeness texts) throws java.io.IOException {
    int step = Math.max(1, cluster.length / SAMPLE);
    int seen = 0;
    LongList all = new LongList(1 << 12);
    for (int i = 0; i < cluster.length; i += step) {
      seen++;
      for (long gram : Grams.distinct(texts.folded(cluster[i]))) {
        all.add(gram);
      }
    }
    all.sort();
    int run = 0;
    for (int i = 0; i < all.size(); i++) {
      run = i > 0 && all.get(i) == all.get(i - 1) ? run + 1 : 1;
      if (run * SHARE >= seen) {
        known.putIfAbsent(all.get(i), 0);
      }
    }
  }

  boolean has(long gram) {
    return known.get(gram) >= 0;
  }

  /** Returns how many symbols of a text lie in none of the grams that are formulaic. */
  static int rest(FoldedText text, LongPredicate formulaic) {
    long[] grams = Grams.of(text);
    boolean[] covered = new boolean[text.size()];
    for (int i = 0; i < grams.length; i++) {
      if (formulaic.test(grams[i])) {
        Arrays.fill(covered, i, i + Grams.LENGTH, true);
      }
    }
    int rest = 0;
    for (boolean symbol : covered) {
      rest += symbol ? 0 : 1;
    }
    return rest;
  }
}
