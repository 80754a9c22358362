package dev.stemma.extract;

import java.util.Optional;

/**
 * How to extract.
 *
 * @param bounds how much of an input is looked at
 * @param favour what to lean to in doubt
 * @param rules what is known of single outlets
 * @param address where the page was captured, if the caller knows; chooses the site rule before
 *     what the page says of itself
 */
public record ExtractionOptions(
    Bounds bounds, Favour favour, SiteRules rules, Optional<String> address) {

  /** The bounds {@link Bounds#STANDARD}, balanced, the site rules that come with Stemma. */
  public static final ExtractionOptions STANDARD =
      new ExtractionOptions(
          Bounds.STANDARD, Favour.BALANCED, SiteRulesReader.shipped(), Optional.empty());

  /** Returns the same but for the bounds. */
  public ExtractionOptions with(Bounds other) {
    return new ExtractionOptions(other, favour, rules, address);
  }

  /** Returns the same but for what to lean to. */
  public ExtractionOptions with(Favour other) {
    return new ExtractionOptions(bounds, other, rules, address);
  }

  /** Returns the same but for the site rules. */
  public ExtractionOptions with(SiteRules other) {
    return new ExtractionOptions(bounds, favour, other, address);
  }

  /** Returns the same but for where the page was captured. */
  public ExtractionOptions at(String captured) {
    return new ExtractionOptions(bounds, favour, rules, Optional.of(captured));
  }
}
