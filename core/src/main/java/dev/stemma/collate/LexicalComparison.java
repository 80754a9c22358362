package dev.stemma.collate;

import java.util.List;
import java.util.Optional;

/** Two texts whose words are weighed. Immutable. */
final class LexicalComparison implements SentenceSimilarity.Prepared {

  /** Two reports on alike but different events reach this with about one sentence in 300. */
  private static final double THRESHOLD = 0.48;

  /** What a neighbour adds that stands beside it in the source too. */
  private static final double NEIGHBOUR = 0.1;

  private static final double LEAST_CONTENT = 2;

  private final List<WeighedSentence> report;
  private final List<WeighedSentence> source;
  private final CandidateIndex reportIndex;
  private final CandidateIndex sourceIndex;

  LexicalComparison(List<WeighedSentence> report, List<WeighedSentence> source) {
    this.report = report;
    this.source = source;
    reportIndex = new CandidateIndex(report);
    sourceIndex = new CandidateIndex(source);
  }

  /** The sentence most like one of the report, whatever its score. */
  private record Closest(int sourceSentence, Likeness likeness) {

    double score() {
      return likeness.score();
    }
  }

  @Override
  public Optional<SentenceSimilarity.Similar> best(int reportSentence) {
    return closest(reportSentence)
        .map(found ->
            new SentenceSimilarity.Similar(
                found.sourceSentence(), found.score() + support(reportSentence, found)))
        .filter(similar -> similar.score() >= THRESHOLD);
  }

  @Override
  public double score(int reportSentence, int sourceSentence) {
    return Likeness.of(report.get(reportSentence), source.get(sourceSentence)).score();
  }

  /**
   * Returns what its neighbours add to a doubtful sentence. Reports are told in the order of their
   * sources, so a sentence beside one that was found may be told more freely; but it must share
   * words that stand nowhere else, and nothing else may have a better claim to the source's
   * sentence, or a claim that was added between two taken ones would find a source.
   */
  private double support(int sentence, Closest found) {
    if (found.score() >= THRESHOLD
        || found.score() < THRESHOLD - 2 * NEIGHBOUR
        || found.likeness().sharedRare() < LEAST_CONTENT
        || isToldBetter(sentence, found)) {
      return 0;
    }
    return (stands(sentence - 1, found, -1) ? NEIGHBOUR : 0)
        + (stands(sentence + 1, found, 1) ? NEIGHBOUR : 0);
  }

  /**
   * Returns whether a neighbour in the report is likely told at the same place of the source. It
   * may itself be in doubt: two that stand together in both texts speak for one another.
   */
  private boolean stands(int neighbour, Closest found, int direction) {
    if (neighbour < 0 || neighbour >= report.size()) {
      return false;
    }
    return closest(neighbour)
        .filter(other -> other.score() >= THRESHOLD - NEIGHBOUR)
        .map(other -> (other.sourceSentence() - found.sourceSentence()) * direction)
        .filter(distance -> distance == 0 || distance == 1)
        .isPresent();
  }

  /** Returns whether another sentence of the report tells the same of the source. */
  private boolean isToldBetter(int sentence, Closest found) {
    WeighedSentence told = source.get(found.sourceSentence());
    return reportIndex.candidates(told).stream()
        .filter(other -> other != sentence)
        .anyMatch(other -> Likeness.of(report.get(other), told).score() >= found.score());
  }

  private Optional<Closest> closest(int reportSentence) {
    WeighedSentence sentence = report.get(reportSentence);
    Closest best = new Closest(-1, Likeness.NONE);
    for (int candidate : sourceIndex.candidates(sentence)) {
      Likeness likeness = Likeness.of(sentence, source.get(candidate));
      boolean better =
          likeness.score() > best.score()
              || (likeness.score() == best.score() && candidate < best.sourceSentence());
      if (likeness.sharedContent() >= LEAST_CONTENT && better) {
        best = new Closest(candidate, likeness);
      }
    }
    return best.sourceSentence() < 0 ? Optional.empty() : Optional.of(best);
  }
}
