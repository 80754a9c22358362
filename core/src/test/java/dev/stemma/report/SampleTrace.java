package dev.stemma.report;

import static dev.stemma.report.SampleArticles.ARABIC_REPORT;
import static dev.stemma.report.SampleArticles.ARABIC_SOURCE;
import static dev.stemma.report.SampleArticles.HOSTILE;
import static dev.stemma.report.SampleArticles.KOREAN_REPORT;
import static dev.stemma.report.SampleArticles.KOREAN_SOURCE;
import static dev.stemma.report.SampleArticles.LEDGER;
import static dev.stemma.report.SampleArticles.STATEMENT;
import static dev.stemma.report.SampleArticles.WIRE;

import dev.stemma.article.Article;
import dev.stemma.article.Problem;
import dev.stemma.article.ProblemKind;
import dev.stemma.lineage.Citation;
import dev.stemma.lineage.Derivation;
import dev.stemma.lineage.DerivationClass;
import dev.stemma.lineage.Evidence;
import dev.stemma.lineage.Omission;
import dev.stemma.lineage.Shares;
import dev.stemma.lineage.Trace;
import dev.stemma.time.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A trace made by hand in which every field, and every value of every field, occurs. */
public final class SampleTrace {

  private SampleTrace() {}

  /** A trace of nothing. */
  public static Trace empty() {
    return new Trace(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** Eight articles, hostile ones among them, with findings of every kind. */
  public static Trace full() {
    return new Trace(
        SampleArticles.ALL,
        citations(),
        times(),
        derivations(),
        SampleStatements.ALL,
        SampleQuotations.ALL,
        omissions(),
        problems());
  }

  /** Three articles of one story, the ones a reader would look at. */
  public static Trace story() {
    List<Article> articles = List.of(STATEMENT, WIRE, LEDGER);
    List<String> ids = articles.stream().map(Article::id).toList();
    return new Trace(
        articles,
        citations().stream().filter(c -> ids.contains(c.article())).toList(),
        times(),
        derivations().stream().filter(d -> ids.contains(d.report())).toList(),
        SampleStatements.ALL.stream().filter(s -> ids.contains(s.article())).toList(),
        SampleQuotations.ALL.stream().filter(q -> ids.contains(q.article())).toList(),
        omissions().stream().filter(o -> ids.contains(o.report())).toList(),
        List.of());
  }

  private static List<Citation> citations() {
    return List.of(
        new Citation(
            WIRE.id(),
            Find.range(WIRE, "the official Karst", "reported Saturday"),
            "the official Karst News Agency (KNA)",
            Optional.of(LocalDate.of(2031, 6, 14)),
            Optional.empty(),
            Optional.of(STATEMENT.id())),
        new Citation(
            WIRE.id(),
            Find.span(WIRE, "a press statement issued a day earlier"),
            "a press statement",
            Optional.of(LocalDate.of(2031, 6, 13)),
            Optional.of("KNA"),
            Optional.empty()),
        new Citation(
            WIRE.id(),
            Find.span(WIRE, "the KNA reported earlier"),
            "the KNA",
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        new Citation(
            LEDGER.id(),
            Find.span(LEDGER, "Meridian reported"),
            "Meridian",
            Optional.empty(),
            Optional.empty(),
            Optional.of(WIRE.id())),
        new Citation(
            HOSTILE.id(),
            Find.span(HOSTILE, "said the page"),
            "<script>window.owned=12</script>",
            Optional.empty(),
            Optional.of("</svg><script>window.owned=13</script>"),
            Optional.empty()));
  }

  private static List<TimeExpression> times() {
    return List.of(
        new TimeExpression(WIRE.id(), Find.span(WIRE, "Friday"), "2031-06-13"),
        new TimeExpression(WIRE.id(), Find.span(WIRE, "Saturday"), "2031-06-14"),
        new TimeExpression(WIRE.id(), Find.span(WIRE, "a day earlier"), "2031-06-13"),
        new TimeExpression(LEDGER.id(), Find.span(LEDGER, "2032 and 2033"), "2032/2033"));
  }

  private static List<Derivation> derivations() {
    Optional<String> none = Optional.empty();
    Optional<String> statement = Optional.of(STATEMENT.id());
    Optional<String> wire = Optional.of(WIRE.id());
    return List.of(
        new Derivation(
            WIRE.id(),
            STATEMENT.id(),
            DerivationClass.PARTIALLY,
            statement,
            List.of(
                new Evidence.Cited(statement, Find.at(WIRE, "the official", "reported Saturday")),
                new Evidence.QuotedThere(
                    statement,
                    Find.at(WIRE, "discussed at length", "both countries"),
                    Find.at(STATEMENT, "discussed at length", "both countries")),
                new Evidence.SharedText(
                    92,
                    Find.at(WIRE, "The dialogue confirmed", "of the treaty"),
                    Find.at(STATEMENT, "The dialogue confirmed", "of the treaty")),
                new Evidence.Containment(
                    statement,
                    0.7412,
                    Find.at(STATEMENT, "The exchange plan", "after the dialogue.")),
                new Evidence.Time(none, 0)),
            new Shares(0.58, 0.31, 0.11, 0, 0.3012345678)),
        new Derivation(
            LEDGER.id(),
            STATEMENT.id(),
            DerivationClass.PARTIALLY,
            statement,
            List.of(
                new Evidence.SharedText(
                    24,
                    Find.at(LEDGER, "the exchange plan", "2033"),
                    Find.at(STATEMENT, "The exchange plan", "2033")),
                new Evidence.Time(statement, 1)),
            new Shares(0.33, 0.2, 0.47, 0, 0.24)),
        new Derivation(
            LEDGER.id(),
            WIRE.id(),
            DerivationClass.PARTIALLY,
            wire,
            List.of(
                new Evidence.Cited(wire, Find.at(LEDGER, "Meridian reported")),
                new Evidence.SharedError(
                    wire,
                    Find.at(LEDGER, "agreed on the toll", "45 crowns"),
                    Find.at(WIRE, "agreed on the toll", "45 crowns"),
                    Find.at(STATEMENT, "did not agree", "40 crowns"))),
            new Shares(0.15, 0, 0.85, 0, 0.15)),
        new Derivation(
            ARABIC_REPORT.id(),
            ARABIC_SOURCE.id(),
            DerivationClass.WHOLLY,
            Optional.of(ARABIC_SOURCE.id()),
            List.of(
                new Evidence.SharedText(
                    14,
                    Find.at(ARABIC_REPORT, "قال وزير", "الأول من"),
                    Find.at(ARABIC_SOURCE, "قال وزير", "الأول من"))),
            new Shares(1, 0, 0, 0, 1)),
        new Derivation(
            KOREAN_REPORT.id(),
            KOREAN_SOURCE.id(),
            DerivationClass.PARTIALLY,
            none,
            List.of(
                new Evidence.SharedText(
                    6,
                    Find.at(KOREAN_REPORT, "오르바", "개통되었다."),
                    Find.at(KOREAN_SOURCE, "오르바", "개통되었다.")),
                new Evidence.Correction(none, Find.at(KOREAN_REPORT, "앞선 보도를 바로잡는다."))),
            new Shares(0.5, 0, 0.2, 0.3, 0.5)),
        new Derivation(
            HOSTILE.id(),
            LEDGER.id(),
            DerivationClass.NON_DERIVED,
            none,
            List.of(),
            new Shares(0, 0, 1, 0, 0)));
  }

  private static List<Omission> omissions() {
    return List.of(
        new Omission(
            STATEMENT.id(), WIRE.id(), Find.span(STATEMENT, "in line with the treaty of 2024")),
        new Omission(
            STATEMENT.id(),
            WIRE.id(),
            Find.range(STATEMENT, "The exchange plan", "after the dialogue.")),
        new Omission(
            STATEMENT.id(), WIRE.id(), Find.range(STATEMENT, "The plan covers", "in Szelin.")),
        new Omission(
            STATEMENT.id(), WIRE.id(), Find.range(STATEMENT, "The ministers agreed", "the year.")),
        new Omission(
            STATEMENT.id(),
            LEDGER.id(),
            Find.range(STATEMENT, "The ministers agreed", "the year.")),
        new Omission(
            ARABIC_SOURCE.id(), ARABIC_REPORT.id(), Find.range(ARABIC_SOURCE, "وأضاف", "كل يوم.")));
  }

  private static List<Problem> problems() {
    return List.of(
        new Problem(
            "<b>broken</b>.html",
            ProblemKind.WRONG_CHARSET,
            "declares UTF-8, but the bytes are windows-1251; read as windows-1251"),
        new Problem(
            "scan.pdf", ProblemKind.NOT_AN_ARTICLE, "no article text; give an HTML or text file"),
        new Problem("wire-copy.txt", ProblemKind.DUPLICATE, "the same bytes as dialogue/wire.txt"),
        new Problem("zero.html", ProblemKind.EMPTY, "0 bytes"));
  }
}
