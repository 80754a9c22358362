package dev.stemma.lineage;

import dev.stemma.article.Span;
import dev.stemma.quote.CheckedQuotation;
import dev.stemma.quote.Quotation;
import dev.stemma.quote.QuotationCheck;
import dev.stemma.quote.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the quotations of reports against the texts they may come from. */
final class QuotationChecks {

  private final List<Citation> citations;
  private final Map<String, SourceText> sources = new HashMap<>();

  QuotationChecks(List<Citation> citations) {
    this.citations = citations;
  }

  /**
   * Checks the quotations of one article.
   *
   * @param texts the texts to look in, the likeliest first
   * @param derived whether the article took from one of them; where it did not, words that are not
   *     found say nothing
   */
  List<CheckedQuotation> check(ReadArticle report, List<ReadArticle> texts, boolean derived) {
    List<SourceText> candidates = texts.stream().map(this::source).toList();
    List<Citation> own =
        citations.stream().filter(citation -> citation.article().equals(report.id())).toList();
    Set<String> cited =
        own.stream()
            .flatMap(citation -> citation.resolved().stream())
            .collect(Collectors.toUnmodifiableSet());
    return report.quotations().stream()
        .map(
            quotation ->
                QuotationCheck.check(
                    report.id(),
                    report.text(),
                    quotation,
                    candidates,
                    cited,
                    !derived || citesLostSource(report, quotation, own)))
        .toList();
  }

  private SourceText source(ReadArticle article) {
    return sources.computeIfAbsent(
        article.id(),
        id -> SourceText.of(id, article.text(), article.quotations(), article.sentenceSpans()));
  }

  private static boolean citesLostSource(
      ReadArticle report, Quotation quotation, List<Citation> citations) {
    Span first = quotation.span();
    for (Sentence sentence : report.sentences()) {
      if (sentence.span().overlaps(first)
          && citations.stream()
              .anyMatch(
                  citation ->
                      citation.resolved().isEmpty() && citation.span().overlaps(sentence.span()))) {
        return true;
      }
    }
    return false;
  }
}
