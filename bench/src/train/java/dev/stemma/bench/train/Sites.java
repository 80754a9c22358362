package dev.stemma.bench.train;

import dev.stemma.bench.extraction.GoldPage;
import java.util.List;
import java.util.SplittableRandom;

/** Parts pages by site, so that none is judged by what was learned of its own site. */
final class Sites {

  static final int FOLDS = 5;

  private static final List<String> SECOND_LEVEL =
      List.of("co", "com", "org", "net", "gov", "ac", "or", "ne");

  private Sites() {}

  /** Returns the registered domain of a page, more or less. */
  static String of(GoldPage page) {
    String[] parts = page.host().split("\\.");
    int count = parts.length;
    boolean second =
        count > 2 && parts[count - 1].length() == 2 && SECOND_LEVEL.contains(parts[count - 2]);
    int kept = Math.min(count, second ? 3 : 2);
    return String.join(".", List.of(parts).subList(count - kept, count));
  }

  /** Returns which of the folds a site lies in, from 0. */
  static int fold(String site) {
    return Math.floorMod(site.hashCode() * 0x9E3779B1, 1 << 30) % FOLDS;
  }

  /** Returns the fold of a site where sites are parted anew, as chance would have it. */
  static int fold(String site, int division) {
    return new SplittableRandom(site.hashCode() * 1_000_003L + division).nextInt(FOLDS);
  }
}
