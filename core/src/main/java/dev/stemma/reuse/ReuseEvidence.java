package dev.stemma.reuse;

/** A reason to believe that one of two articles took a passage from the other. */
sealed interface ReuseEvidence {

  /** The article that this speaks for as the source. */
  int favours();

  /** How much it counts; a lead of {@link ReuseDirection#DECISIVE} decides. */
  double weight();

  /**
   * One names the series of the other, and not the other way round.
   *
   * @param article who names
   * @param start where, in its text
   * @param end behind the name
   */
  record Citation(int favours, int article, int start, int end) implements ReuseEvidence {
    @Override
    public double weight() {
      return 1.5;
    }
  }

  /** One came out so many days before the other. */
  record Time(int favours, int days) implements ReuseEvidence {
    @Override
    public double weight() {
      return 1;
    }
  }

  /**
   * The passage is nearly all of one article and the lesser part of the other, which is the fuller.
   *
   * @param shareOfA share of the article whose id comes first
   */
  record Containment(int favours, double shareOfA, double shareOfB) implements ReuseEvidence {
    @Override
    public double weight() {
      return 0.5;
    }
  }
}
