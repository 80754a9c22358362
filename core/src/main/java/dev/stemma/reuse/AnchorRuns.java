package dev.stemma.reuse;

/**
 * Finds runs that tell where two texts share something: those that hold a sample of both, longer
 * ones nearly all. For one thread.
 */
final class AnchorRuns {

  private static final int LENGTH = Samples.LENGTH;

  /** A sample is looked for in so many places of the left text. */
  private static final int MOST_PLACES = 12;

  private final GramTable table = new GramTable(LENGTH);
  private int[] samples = new int[0];
  private int[] open = new int[0];
  private int[] numbers = new int[0];

  /** Takes the left one of the pairs that follow. */
  void left(FoldedText left) {
    int count = read(left);
    table.index(left, samples, count);
  }

  /** Finds the runs of a left text, which was taken last, and a right one. */
  void find(FoldedText left, FoldedText right, EqualRuns runs) {
    runs.clear();
    byte[] a = left.symbols();
    byte[] b = right.symbols();
    int[] places = table.places();
    int there = open(b, read(right));
    int skipped = 0;
    for (int k = 0; k < there; k++) {
      int sample = open[k];
      int j = samples[sample];
      if (j < skipped) {
        continue;
      }
      // A run that holds the sample before it was found there, if that was looked at.
      int known = sample > 0 && samples[sample - 1] >= skipped ? samples[sample - 1] : -1;
      int longest = 0;
      long eight = FoldedText.eight(b, j);
      int from = table.from(numbers[k]);
      int to = Math.min(table.to(numbers[k]), from + MOST_PLACES);
      for (int at = from; at < to; at++) {
        int i = places[at];
        if (FoldedText.eight(a, i) != eight) {
          continue;
        }
        int back = Alike.before(a, i, b, j, Math.min(i, j));
        if (j - back <= known) {
          continue;
        }
        int length =
            LENGTH
                + Alike.from(
                    a,
                    i + LENGTH,
                    b,
                    j + LENGTH,
                    Math.min(left.size() - i, right.size() - j) - LENGTH);
        runs.add(i - back, j - back, back + length);
        if (runs.isLong(runs.count() - 1)) {
          longest = Math.max(longest, length);
        }
      }
      if (longest > 0) {
        skipped = j + longest - LENGTH + 1;
      }
    }
  }

  private int read(FoldedText text) {
    int count = text.samples().count();
    if (samples.length <= count) {
      samples = new int[count * 2 + 1];
      open = new int[count * 2 + 1];
      numbers = new int[count * 2 + 1];
    }
    text.samples().places(samples);
    return count;
  }

  /** Notes which samples the left text may have, without a branch: nobody can foretell which. */
  private int open(byte[] b, int count) {
    int there = 0;
    for (int sample = 0; sample < count; sample++) {
      int number = table.number(FoldedText.eight(b, samples[sample]));
      open[there] = sample;
      numbers[there] = number;
      there += table.has(number);
    }
    return there;
  }
}
