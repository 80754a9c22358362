package dev.stemma.lineage;

import dev.stemma.quote.CheckedQuotation;
import java.util.List;

/** Checks the quotations of reports against the texts they may come from. */
final class QuotationChecks {

  QuotationChecks(List<Citation> citations) {}

  List<CheckedQuotation> check(ReadArticle report, List<ReadArticle> texts, boolean uncheckable) {
    return List.of();
  }
}
