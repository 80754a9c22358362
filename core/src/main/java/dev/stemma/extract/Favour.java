package dev.stemma.extract;

/** What to lean to where a piece of a page may as well be body as furniture. */
public enum Favour {
  /** Leave it out: what is called body is body, and some of the body may be missing. */
  PRECISION(0.65),
  /** Decide by what is likelier. */
  BALANCED(0.4),
  /** Keep it: nothing of the body is missing, and some furniture may stand in it. */
  RECALL(0.2);

  private final double likelihood;

  Favour(double likelihood) {
    this.likelihood = likelihood;
  }

  /** Returns how likely body a piece must be to be kept. */
  double likelihood() {
    return likelihood;
  }
}
