package dev.stemma.extract;

/** What may speak for or against a title; {@link TitleWeights} says how much. */
enum TitleSign {
  /** The first main heading. */
  MAIN_HEADING,
  /** A main heading, whether first or not. */
  HEADING,
  /** A heading of the page that some claim of its head repeats. */
  CLAIMED_HEADING,
  /** A main heading that shares most of its words with a claim of the page's head. */
  HEADING_NEAR_CLAIM,
  /** A main heading that nothing else bears out: the outlet's name, or a section's. */
  UNCLAIMED_HEADING,
  /** A lesser heading that the structured data call the headline. */
  HEADING_NAMED_BY_DATA,
  /** A lesser heading that repeats some other claim. */
  LESSER_HEADING,
  MICRODATA,
  JSON_LD,
  OPEN_GRAPH,
  META_TITLE,
  /** The page's title, which is made for search engines more than other claims are. */
  PAGE_TITLE,
  /** All its words stand in a longer candidate. */
  INSIDE_ANOTHER,
  /** One or two words. */
  SHORT
}
