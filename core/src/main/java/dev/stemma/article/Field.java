package dev.stemma.article;

/** What an article states of itself, each with its own {@link Provenance}. */
public enum Field {
  ADDRESS,
  TITLE,
  SUBTITLE,
  BYLINE,
  AUTHORS,
  PUBLISHER,
  LANGUAGE,
  PUBLISHED,
  MODIFIED,
  DATELINE,
  SECTION,
  TOPICS,
  LEAD_IMAGE,
  ACCESS,
  BODY
}
