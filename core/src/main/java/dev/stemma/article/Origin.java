package dev.stemma.article;

/** The part of a capture that a field was read from. */
public enum Origin {
  /** JSON-LD with the words of schema.org. */
  JSON_LD,
  /** A {@code meta} or {@code link} element of the page's head. */
  META,
  /** Markup of the page that says what its content is: microdata, RDFa, microformats. */
  MICRODATA,
  /** JSON in a script, from which the page draws itself. */
  SCRIPT,
  /** A {@code time} element. */
  TIME_ELEMENT,
  /** The capture's own address. */
  ADDRESS,
  /** The {@code title} of the page. */
  PAGE_TITLE,
  /** Text that readers see. */
  VISIBLE_TEXT,
  /** The opening formula of an agency report. */
  DATELINE,
  /** A rule written for the outlet. */
  SITE_RULE
}
