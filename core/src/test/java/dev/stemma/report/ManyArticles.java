package dev.stemma.report;

import dev.stemma.article.Article;
import dev.stemma.article.Block;
import dev.stemma.article.BlockKind;
import dev.stemma.article.Location;
import dev.stemma.article.Span;
import dev.stemma.lineage.Derivation;
import dev.stemma.lineage.DerivationClass;
import dev.stemma.lineage.Relation;
import dev.stemma.lineage.Shares;
import dev.stemma.lineage.Statement;
import dev.stemma.lineage.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A trace of as many articles as one likes, each taken whole from the one before. */
final class ManyArticles {

  private static final int STATEMENTS = 10;
  private static final String SENTENCE =
      "The ferry to the lower locks left the quay with nineteen passengers and one goat on board. ";

  private ManyArticles() {}

  static Trace chain(int length) {
    List<Article> articles = new ArrayList<>();
    List<Derivation> derivations = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      articles.add(article(i));
      if (i > 0) {
        derivations.add(derivation(articles.get(i).id(), articles.get(i - 1).id()));
        statements(articles.get(i).id(), articles.get(i - 1).id(), statements);
      }
    }
    return new Trace(
        articles, List.of(), List.of(), derivations, statements, List.of(), List.of(), List.of());
  }

  private static Article article(int number) {
    String text = SENTENCE.repeat(STATEMENTS).strip();
    return new Article(
        String.format(Locale.ROOT, "%012x", number),
        number + ".txt",
        Optional.empty(),
        Optional.of("Ferry report " + number),
        Optional.empty(),
        List.of(),
        "en",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text,
        List.of(new Block(BlockKind.PARAGRAPH, new Span(0, text.length()))),
        List.of(),
        List.of());
  }

  private static Derivation derivation(String report, String source) {
    return new Derivation(
        report,
        source,
        DerivationClass.WHOLLY,
        Optional.of(source),
        List.of(),
        new Shares(1, 0, 0, 0, 1));
  }

  private static void statements(String report, String source, List<Statement> statements) {
    for (int i = 0; i < STATEMENTS; i++) {
      int start = i * SENTENCE.length();
      Span span = new Span(start, start + SENTENCE.length() - 1);
      statements.add(
          new Statement(
              report,
              span,
              Relation.VERBATIM,
              "alignment/1",
              Optional.of(new Location(source, span)),
              List.of(),
              Optional.empty()));
    }
  }
}
