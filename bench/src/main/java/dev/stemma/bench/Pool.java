package dev.stemma.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/**
 * A paraphrase to be found among sentences of the same news file.
 *
 * @param report the sentence to find the source of
 * @param source the right sentence first, then others
 * @param hard whether the two share few words and no run of four
 */
record Pool(String report, List<String> source, boolean hard) {

  private static final int OTHERS = 20;

  /** Sentences with ids near the right one's are often of the same day. */
  private static final int NEIGHBOURS = 6;

  private static final long SEED = 7;
  private static final int HARD_RUN = 4;
  private static final double HARD_OVERLAP = 0.45;

  /** Makes a pool of each pair that people called a paraphrase. */
  static List<Pool> of(List<SentencePair> pairs) {
    Map<String, String> parents = new HashMap<>();
    TreeMap<Integer, String> sentences = new TreeMap<>();
    for (SentencePair pair : pairs) {
      parents.put(family(parents, pair.firstId()), family(parents, pair.secondId()));
      sentences.put(Integer.valueOf(pair.firstId()), pair.first());
      sentences.put(Integer.valueOf(pair.secondId()), pair.second());
    }
    List<Integer> ids = new ArrayList<>(sentences.keySet());
    Random random = new Random(SEED);
    List<Pool> pools = new ArrayList<>();
    for (SentencePair pair : pairs) {
      if (pair.label() > 0) {
        String family = family(parents, pair.firstId());
        int place = Collections.binarySearch(ids, Integer.valueOf(pair.secondId()));
        List<String> source = new ArrayList<>(List.of(pair.first()));
        int from = Math.max(0, place - NEIGHBOURS);
        int to = Math.min(ids.size(), place + NEIGHBOURS + 1);
        for (int i = from; source.size() <= OTHERS; i++) {
          Integer id = ids.get(i < to ? i : random.nextInt(ids.size()));
          if (!family(parents, id.toString()).equals(family)) {
            source.add(sentences.get(id));
          }
        }
        pools.add(new Pool(pair.second(), source, isHard(pair)));
      }
    }
    return pools;
  }

  /** Sentences that are a paraphrase of one another, or of a third, are of one family. */
  private static String family(Map<String, String> parents, String id) {
    String at = id;
    String parent = Objects.requireNonNullElse(parents.get(at), at);
    while (!parent.equals(at)) {
      at = parent;
      parent = Objects.requireNonNullElse(parents.get(at), at);
    }
    return at;
  }

  private static boolean isHard(SentencePair pair) {
    return Overlap.longestRun(pair.first(), pair.second()) < HARD_RUN
        && Overlap.share(pair.first(), pair.second()) < HARD_OVERLAP;
  }
}
