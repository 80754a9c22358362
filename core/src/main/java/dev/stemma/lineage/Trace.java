package dev.stemma.lineage;

import dev.stemma.article.Article;
import dev.stemma.article.Problem;
import dev.stemma.quote.CheckedQuotation;
import dev.stemma.time.TimeExpression;
import java.util.List;

/**
 * Everything that comparing some articles showed: the trace document.
 *
 * @param articles in order of publication, then of file name, then of id
 * @param citations places where an article names its source, by article and place
 * @param times time expressions, by article and place
 * @param derivations pairs of articles that are related, and for each article that is related to
 *     none, its nearest neighbour as non-derived
 * @param statements the statements of every report, by article and place
 * @param quotations the quotations of every article, by article and place
 * @param omissions what each report left out of each of its sources
 * @param problems inputs that were set aside or used with a warning, by file name
 */
public record Trace(
    List<Article> articles,
    List<Citation> citations,
    List<TimeExpression> times,
    List<Derivation> derivations,
    List<Statement> statements,
    List<CheckedQuotation> quotations,
    List<Omission> omissions,
    List<Problem> problems) {

  public Trace {
    articles = List.copyOf(articles);
    citations = List.copyOf(citations);
    times = List.copyOf(times);
    derivations = List.copyOf(derivations);
    statements = List.copyOf(statements);
    quotations = List.copyOf(quotations);
    omissions = List.copyOf(omissions);
    problems = List.copyOf(problems);
  }
}
