package dev.stemma.report;

import dev.stemma.lineage.Omission;
import dev.stemma.lineage.Statement;
import dev.stemma.quote.CheckedQuotation;

/**
 * Names of findings that stay the same as long as the capture does, so that a link to one can be
 * sent to somebody: the kind's letter, the article, the offset.
 */
public final class FindingIds {

  private FindingIds() {}

  /** Returns {@code s-<article>-<start>}. */
  public static String of(Statement statement) {
    return "s-" + statement.article() + "-" + statement.span().start();
  }

  /** Returns {@code q-<article>-<start>}. */
  public static String of(CheckedQuotation quotation) {
    return "q-" + quotation.article() + "-" + quotation.quotation().span().start();
  }

  /** Returns {@code o-<report>-<source>-<start>}. */
  public static String of(Omission omission) {
    return "o-" + omission.report() + "-" + omission.source() + "-" + omission.span().start();
  }
}
