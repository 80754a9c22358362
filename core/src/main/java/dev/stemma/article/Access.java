package dev.stemma.article;

/** How much of an article its capture holds. */
public enum Access {
  /** Nothing on the page says that words are missing. */
  WHOLE,
  /** The page breaks the text off before a paywall or a registration. */
  TEASER,
  /**
   * The page declares itself paid, yet nothing shows where its text would break off; or its capture
   * is not whole.
   */
  UNDETERMINED
}
