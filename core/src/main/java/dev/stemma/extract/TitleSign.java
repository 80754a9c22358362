package dev.stemma.extract;

/**
 * What may speak for or against a title, with its weight: the logarithm of how much likelier a
 * candidate with the sign is. The weights were fitted to news pages by a conditional logit
 * (McFadden 1974); BENCHMARKS.md gives the figures on sites that the fit did not see.
 */
enum TitleSign {
  /** The first main heading. */
  MAIN_HEADING(0.71),
  /** A main heading, whether first or not. */
  HEADING(-0.07),
  /** A heading of the page that some claim of its head repeats. */
  CLAIMED_HEADING(1.28),
  /** A main heading that is also the page's title: it may be made for search engines. */
  HEADING_AND_PAGE_TITLE(0.23),
  /** A main heading that shares most of its words with a claim of the page's head. */
  HEADING_NEAR_CLAIM(0.27),
  /** A main heading that nothing else bears out: the outlet's name, or a section's. */
  UNCLAIMED_HEADING(-1.62),
  /** A lesser heading that the structured data call the headline. */
  HEADING_NAMED_BY_DATA(1.42),
  /** A lesser heading that repeats some other claim. */
  LESSER_HEADING(0.63),
  MICRODATA(0.21),
  JSON_LD(1.21),
  OPEN_GRAPH(0.86),
  META_TITLE(0.54),
  /** The page's title, which is made for search engines more than other claims are. */
  PAGE_TITLE(-0.78),
  /** What Open Graph says where main heading and page's title both say the same other thing. */
  OTHER_THAN_SEARCH_TITLE(1.24),
  /** The end of a longer title that two or more claims agree on, as without its kicker. */
  END_OF_AGREED(1.0),
  /** One or two words. */
  SHORT(-0.51);

  final double weight;

  TitleSign(double weight) {
    this.weight = weight;
  }
}
