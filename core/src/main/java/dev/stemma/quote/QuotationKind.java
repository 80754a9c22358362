package dev.stemma.quote;

/** How a quotation is set in the report. */
public enum QuotationKind {
  /** A whole sentence or more stands between marks. */
  DIRECT,
  /** Said by somebody, without marks. */
  INDIRECT,
  /** A part of a sentence stands between marks, the rest is the reporter's. */
  MIXED
}
