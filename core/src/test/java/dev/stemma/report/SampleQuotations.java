package dev.stemma.report;

import static dev.stemma.report.SampleArticles.HOSTILE;
import static dev.stemma.report.SampleArticles.LEDGER;
import static dev.stemma.report.SampleArticles.STATEMENT;
import static dev.stemma.report.SampleArticles.WIRE;

import dev.stemma.article.Article;
import dev.stemma.article.Location;
import dev.stemma.article.Span;
import dev.stemma.collate.Edit;
import dev.stemma.collate.EditKind;
import dev.stemma.quote.CheckedQuotation;
import dev.stemma.quote.Quotation;
import dev.stemma.quote.QuotationFlag;
import dev.stemma.quote.QuotationKind;
import dev.stemma.quote.Speaker;
import dev.stemma.quote.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The quotations of the sample: every verdict, every flag, every kind. */
final class SampleQuotations {

  static final List<CheckedQuotation> ALL =
      List.of(
          checked(
              WIRE,
              quotation(
                  WIRE, "lasting river friendship", QuotationKind.MIXED, "Velmora and Iluvia"),
              Verdict.EXACT,
              Set.of(QuotationFlag.TYPOGRAPHY),
              Optional.of(Find.at(STATEMENT, "lasting river friendship"))),
          checked(
              WIRE,
              new Quotation(
                  Find.range(WIRE, "discussed at length", "both countries,"),
                  QuotationKind.MIXED,
                  Optional.of(new Speaker(Find.span(WIRE, "the statement"), "the statement")),
                  Optional.of(Find.span(WIRE, "said the statement"))),
              Verdict.EXACT,
              Set.of(QuotationFlag.TRUNCATED),
              Optional.of(Find.at(STATEMENT, "discussed at length", "both countries"))),
          new CheckedQuotation(
              WIRE.id(),
              new Quotation(
                  Find.range(WIRE, "The Iluvian side ...", "ferrymen,"),
                  QuotationKind.DIRECT,
                  Optional.of(new Speaker(Find.span(WIRE, "the statement as"), "the statement")),
                  Optional.of(Find.span(WIRE, "the report quoted"))),
              Verdict.ALTERED,
              Set.of(),
              Optional.of(Find.at(STATEMENT, "The Iluvian side", "ferrymen")),
              List.of(Find.at(STATEMENT, "firmly rejected", "ships and")),
              List.of(
                  SampleStatements.edit(
                      EditKind.SUBSTITUTION,
                      Find.span(WIRE, "the river's safety"),
                      Find.span(STATEMENT, "the safety of the river")))),
          checked(
              LEDGER,
              quotation(
                  LEDGER,
                  Find.range(LEDGER, "the Iluvian side", "grain ships."),
                  QuotationKind.DIRECT,
                  "Radka Holm"),
              Verdict.SPLICED,
              Set.of(QuotationFlag.SPEAKER, QuotationFlag.TRUNCATED),
              Optional.of(Find.at(STATEMENT, "The Iluvian side", "grain ships"))),
          new CheckedQuotation(
              LEDGER.id(),
              quotation(
                  LEDGER,
                  Find.range(LEDGER, "[The plan]", "in Szelin,"),
                  QuotationKind.DIRECT,
                  "the agency"),
              Verdict.ELIDED,
              Set.of(QuotationFlag.BRACKET),
              Optional.of(Find.at(STATEMENT, "The plan covers", "in Szelin")),
              List.of(Find.at(STATEMENT, "four theatres")),
              List.of()),
          checked(
              LEDGER,
              quotation(
                  LEDGER,
                  Find.range(LEDGER, "We will drink", "we pay,"),
                  QuotationKind.DIRECT,
                  "Quillane"),
              Verdict.NOT_FOUND,
              Set.of(),
              Optional.empty()),
          checked(
              LEDGER,
              new Quotation(
                  Find.span(LEDGER, "the polite river"),
                  QuotationKind.MIXED,
                  Optional.empty(),
                  Optional.empty()),
              Verdict.CANNOT_CHECK,
              Set.of(QuotationFlag.NOT_SPEECH),
              Optional.empty()),
          checked(
              LEDGER,
              quotation(
                  LEDGER,
                  Find.range(LEDGER, "It has no", "left,"),
                  QuotationKind.DIRECT,
                  "Bess Lorrigan"),
              Verdict.CANNOT_CHECK,
              Set.of(),
              Optional.empty()),
          checked(
              HOSTILE,
              new Quotation(
                  Find.span(HOSTILE, "javascript:window.owned=3"),
                  QuotationKind.INDIRECT,
                  Optional.of(
                      new Speaker(
                          Find.span(HOSTILE, "the page"), "<script>window.owned=11</script>")),
                  Optional.empty()),
              Verdict.CANNOT_CHECK,
              Set.of(),
              Optional.empty()));

  private SampleQuotations() {}

  private static Quotation quotation(
      Article article, String words, QuotationKind kind, String speaker) {
    return quotation(article, Find.span(article, words), kind, speaker);
  }

  private static Quotation quotation(
      Article article, Span words, QuotationKind kind, String speaker) {
    return new Quotation(
        words,
        kind,
        Optional.of(new Speaker(Find.span(article, speaker), speaker)),
        Optional.empty());
  }

  private static CheckedQuotation checked(
      Article article,
      Quotation quotation,
      Verdict verdict,
      Set<QuotationFlag> flags,
      Optional<Location> source) {
    List<Edit> edits = List.of();
    return new CheckedQuotation(article.id(), quotation, verdict, flags, source, List.of(), edits);
  }
}
