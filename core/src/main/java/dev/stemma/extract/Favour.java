package dev.stemma.extract;

/** What to lean to where a piece of a page may as well be body as furniture. */
public enum Favour {
  /** Leave it out: what is called body is body, and some of the body may be missing. */
  PRECISION,
  /** Decide by what is likelier. */
  BALANCED,
  /** Keep it: nothing of the body is missing, and some furniture may stand in it. */
  RECALL
}
