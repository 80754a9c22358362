package dev.stemma.reuse;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.LongPredicate;

/**
 * The words of formulas, as their grams, and what is left of a passage without them. Kept in the
 * index, so that {@link ReuseIndex} can tell a formula too.
 */
final class FormulaWords {

  /** Grams that half of the passages of a formula have are its own. */
  private static final int SHARE = 2;

  /** So many passages stand for all of a formula. */
  private static final int SAMPLE = 64;

  private static final String FILE = "formulas";

  private final LongMap known = new LongMap(1 << 12);

  /** Returns those of an index. */
  static FormulaWords of(Manifest manifest) throws IOException {
    FormulaWords words = new FormulaWords();
    for (long gram : grams(manifest)) {
      words.known.putIfAbsent(gram, 0);
    }
    return words;
  }

  /** Takes in a formula. */
  void add(int[] cluster, PassageLikeness texts) throws IOException {
    int step = Math.max(1, cluster.length / SAMPLE);
    int seen = 0;
    LongList all = new LongList(1 << 12);
    for (int i = 0; i < cluster.length; i += step) {
      seen++;
      for (long gram : Grams.distinct(texts.folded(cluster[i]), Grams.LONG)) {
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

  /** Writes the grams to the index, sorted. */
  void write(Manifest manifest) throws IOException {
    try (SealedOutput out = new SealedOutput(manifest.file(FILE), SealedFile.Kind.FORMULAS)) {
      for (long gram : known.sortedKeys()) {
        out.writeLong(gram);
      }
      out.seal();
    }
  }

  /** Returns what tells the grams in an index. */
  static LongPredicate read(Manifest manifest) throws IOException {
    long[] grams = grams(manifest);
    return gram -> Arrays.binarySearch(grams, gram) >= 0;
  }

  private static long[] grams(Manifest manifest) throws IOException {
    try (SealedInput in = SealedInput.open(manifest.file(FILE), SealedFile.Kind.FORMULAS)) {
      SealedCursor values = new SealedCursor(in);
      long[] grams = new long[Math.toIntExact(in.length() / Long.BYTES)];
      for (int i = 0; i < grams.length; i++) {
        grams[i] = values.getLong((long) i * Long.BYTES);
      }
      return grams;
    }
  }

  /** Returns which symbols of a text lie in grams that are formulaic. */
  static boolean[] covered(FoldedText text, LongPredicate formulaic) {
    long[] grams = Grams.of(text, Grams.LONG);
    boolean[] covered = new boolean[text.size()];
    for (int i = 0; i < grams.length; i++) {
      if (formulaic.test(grams[i])) {
        Arrays.fill(covered, i, i + Grams.LONG, true);
      }
    }
    return covered;
  }

  /** Returns how many symbols of a stretch lie in none. */
  static int rest(boolean[] covered, int from, int to) {
    int rest = 0;
    for (int i = from; i < to; i++) {
      rest += covered[i] ? 0 : 1;
    }
    return rest;
  }

  /**
   * Returns whether a passage says too little besides formulas to be one without them, and less
   * than they do.
   */
  static boolean isFormula(int rest, int symbols) {
    return rest < PassageFinder.LEAST_EVIDENCE && rest * 2 <= symbols;
  }
}
