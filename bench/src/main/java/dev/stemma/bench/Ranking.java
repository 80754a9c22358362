package dev.stemma.bench;

import dev.stemma.collate.SentenceSimilarity;
import java.util.Optional;

/** Picks the best sentence for measures that have no threshold of their own. */
public final class Ranking {

  private Ranking() {}

  /** Returns the source's sentence with the highest score, the earlier of equals. */
  public static Optional<SentenceSimilarity.Similar> best(
      SentenceSimilarity.Prepared prepared, int reportSentence, int sourceSentences) {
    int best = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < sourceSentences; i++) {
      double score = prepared.score(reportSentence, i);
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(new SentenceSimilarity.Similar(best, most));
  }
}
