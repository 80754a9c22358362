package dev.stemma.lineage;

import java.util.List;
import java.util.Optional;

/** What comparing two articles showed. */
sealed interface Pair {

  /** The article that took or, where that is not known, the one that came out later. */
  ReadArticle report();

  /** The other article. */
  ReadArticle source();

  /**
   * One took from the other.
   *
   * @param comparison the report read against the source
   * @param direction id of the article that was taken from; empty where the evidence does not tell
   * @param evidence every reason, strongest first
   */
  record Kin(Comparison comparison, Optional<String> direction, List<Evidence> evidence)
      implements Pair {
    @Override
    public ReadArticle report() {
      return comparison.report();
    }

    @Override
    public ReadArticle source() {
      return comparison.source();
    }

    /** Returns whether the report names the source. */
    boolean cites() {
      return evidence.stream()
          .anyMatch(piece ->
              piece instanceof Evidence.Cited
                  && piece.favours().equals(Optional.of(source().id())));
    }
  }

  /**
   * The two are in different languages: their words cannot be compared.
   *
   * @param evidence where the report names the source; empty where it does not
   */
  record Uncompared(ReadArticle report, ReadArticle source, List<Evidence> evidence)
      implements Pair {}

  /**
   * Neither took from the other, as far as can be seen.
   *
   * @param sharedWords how many words they share all the same
   */
  record Unrelated(ReadArticle report, ReadArticle source, int sharedWords) implements Pair {}
}
