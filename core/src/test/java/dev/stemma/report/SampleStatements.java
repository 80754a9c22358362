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
import dev.stemma.article.Location;
import dev.stemma.article.Span;
import dev.stemma.collate.Edit;
import dev.stemma.collate.EditFlag;
import dev.stemma.collate.EditKind;
import dev.stemma.lineage.Relation;
import dev.stemma.lineage.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The statements of the sample: every relation, every kind of edit, every flag. */
final class SampleStatements {

  static final List<Statement> ALL =
      List.of(
          rewrite(
              WIRE,
              "Velmora and Iluvia on Friday",
              "grain ships.",
              Find.at(STATEMENT, "turn the old neighbourhood", "river friendship")),
          rewrite(
              WIRE,
              "Velmoran Foreign Minister",
              "a day earlier.",
              Find.at(STATEMENT, "The second Orva dialogue", "Szelin on June 13.")),
          verbatim(
              WIRE,
              "The ministers \"discussed",
              "said the statement.",
              Find.at(STATEMENT, "The ministers discussed", "treaty of 2024.")),
          verbatim(
              WIRE,
              "The dialogue confirmed",
              "it said.",
              Find.at(STATEMENT, "The dialogue confirmed", "river friendship."),
              edit(EditKind.SUBSTITUTION, Find.span(WIRE, "so"), Find.span(STATEMENT, "thus"))),
          verbatim(
              WIRE,
              "\"The Iluvian side ...",
              "as saying.",
              Find.at(STATEMENT, "The Iluvian side", "ferrymen."),
              edit(
                  EditKind.DELETION,
                  Find.before(WIRE, "... expressed"),
                  Find.range(STATEMENT, "firmly rejected", "ships and")),
              edit(
                  EditKind.SUBSTITUTION,
                  Find.span(WIRE, "the river's safety"),
                  Find.span(STATEMENT, "the safety of the river"))),
          verbatim(
              WIRE,
              "The two sides agreed",
              "a ton.",
              Find.at(STATEMENT, "The two sides did not", "a ton."),
              edit(
                  EditKind.SUBSTITUTION,
                  Find.span(WIRE, "agreed"),
                  Find.span(STATEMENT, "did not agree"),
                  EditFlag.NEGATION),
              edit(
                  EditKind.SUBSTITUTION,
                  Find.span(WIRE, "45"),
                  Find.span(STATEMENT, "40"),
                  EditFlag.NUMBER)),
          fresh(WIRE, "Quillane came", "earlier."),
          fresh(LEDGER, "Iluvia has won", "singing."),
          rewrite(
              LEDGER,
              "Radka Holm said",
              "grain ships.”",
              Find.at(STATEMENT, "The Iluvian side", "grain ships")),
          verbatim(
              LEDGER,
              "The two sides agreed",
              "Meridian reported.",
              Find.at(WIRE, "The two sides agreed", "a ton.")),
          verbatim(
              LEDGER,
              "After the dialogue",
              "signed.",
              Find.at(STATEMENT, "The exchange plan", "after the dialogue."),
              edit(
                  EditKind.TRANSPOSITION,
                  Find.span(LEDGER, "After the dialogue"),
                  Find.span(STATEMENT, "after the dialogue"))),
          verbatim(
              LEDGER,
              "The plan may cover",
              "Port Sarrel.",
              Find.at(STATEMENT, "The plan covers", "in Szelin."),
              edit(
                  EditKind.INSERTION,
                  Find.span(LEDGER, "may"),
                  Find.before(STATEMENT, "covers"),
                  EditFlag.HEDGE),
              edit(
                  EditKind.SUBSTITUTION,
                  Find.span(LEDGER, "cover"),
                  Find.span(STATEMENT, "covers")),
              edit(
                  EditKind.DELETION,
                  Find.before(LEDGER, " and the river museum in Port"),
                  Find.span(STATEMENT, "four theatres"),
                  EditFlag.NUMBER),
              edit(
                  EditKind.SUBSTITUTION,
                  Find.span(LEDGER, "Port Sarrel"),
                  Find.span(STATEMENT, "Szelin", Find.span(STATEMENT, "river museum").start()),
                  EditFlag.NAME)),
          verbatim(
              LEDGER,
              "“[The plan]",
              "agency said.",
              Find.at(STATEMENT, "The plan covers", "in Szelin.")),
          fresh(LEDGER, "“We will drink", "correspondent."),
          fresh(LEDGER, "The Orva was once", "worked on it."),
          fresh(LEDGER, "“It has no", "lock keeper."),
          verbatim(
              ARABIC_REPORT,
              "قال وزير",
              "العبور.",
              Find.at(ARABIC_SOURCE, "قال وزير", "العبور."),
              edit(
                  EditKind.SUBSTITUTION,
                  Find.span(ARABIC_REPORT, "أبريل"),
                  Find.span(ARABIC_SOURCE, "مارس"),
                  EditFlag.NUMBER)),
          verbatim(KOREAN_REPORT, "오르바", "개통되었다.", Find.at(KOREAN_SOURCE, "오르바", "개통되었다.")),
          fresh(KOREAN_REPORT, "앞선", "바로잡는다."),
          new Statement(
              KOREAN_REPORT.id(),
              Find.range(KOREAN_REPORT, "주민들은", "맞이했다."),
              Relation.NEW,
              "lexical/1",
              Optional.empty(),
              List.of(),
              Optional.of("the likely source is in a language that cannot be compared")),
          fresh(HOSTILE, "</script>", "owned=2>."));

  private SampleStatements() {}

  static Edit edit(EditKind kind, Span report, Span source, EditFlag... flags) {
    return new Edit(kind, report, source, Set.of(flags));
  }

  private static Statement verbatim(
      Article article, String first, String last, Location source, Edit... edits) {
    return new Statement(
        article.id(),
        Find.range(article, first, last),
        Relation.VERBATIM,
        "alignment/1",
        Optional.of(source),
        List.of(edits),
        Optional.empty());
  }

  private static Statement rewrite(Article article, String first, String last, Location source) {
    return new Statement(
        article.id(),
        Find.range(article, first, last),
        Relation.REWRITE,
        "lexical/1",
        Optional.of(source),
        List.of(),
        Optional.empty());
  }

  private static Statement fresh(Article article, String first, String last) {
    return new Statement(
        article.id(),
        Find.range(article, first, last),
        Relation.NEW,
        "lexical/1",
        Optional.empty(),
        List.of(),
        Optional.empty());
  }
}
