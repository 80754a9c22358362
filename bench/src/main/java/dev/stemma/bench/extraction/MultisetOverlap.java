package dev.stemma.bench.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How two multisets overlap.
 *
 * @param both how many members they share
 * @param added how many only the prediction has
 * @param missed how many only the truth has
 */
record MultisetOverlap(int both, int added, int missed) {

  private static final int SHINGLE = 4;

  /** Compares the runs of four words, as scrapinghub's article-extraction-benchmark does. */
  static MultisetOverlap ofShingles(String truth, String prediction) {
    return of(shingles(Words.of(truth)), shingles(Words.of(prediction)));
  }

  /** Compares two lists whatever their order. */
  static MultisetOverlap of(List<String> truth, List<String> prediction) {
    Map<String, Integer> open = new HashMap<>();
    truth.forEach(member -> open.merge(member, 1, Integer::sum));
    int both = 0;
    for (String member : prediction) {
      int left = open.getOrDefault(member, 0);
      if (left > 0) {
        open.put(member, left - 1);
        both++;
      }
    }
    return new MultisetOverlap(both, prediction.size() - both, truth.size() - both);
  }

  private static List<String> shingles(List<String> words) {
    if (words.size() <= SHINGLE) {
      return words.isEmpty() ? List.of() : List.of(String.join(" ", words));
    }
    String[] shingles = new String[words.size() - SHINGLE + 1];
    for (int at = 0; at < shingles.length; at++) {
      shingles[at] = String.join(" ", words.subList(at, at + SHINGLE));
    }
    return List.of(shingles);
  }

  int predicted() {
    return both + added;
  }

  int judged() {
    return both + missed;
  }

  double precision() {
    return predicted() == 0 ? 0 : (double) both / predicted();
  }

  double recall() {
    return judged() == 0 ? 0 : (double) both / judged();
  }

  double f1() {
    return Agreement.f1(precision(), recall());
  }
}
