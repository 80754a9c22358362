package dev.stemma.bench.reuse;

import dev.stemma.article.Span;
import dev.stemma.bench.corpus.GeneratedArticle;
import dev.stemma.bench.corpus.GeneratedCorpus;
import dev.stemma.bench.corpus.PlantedReuse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text of 500 words to look for, from an article that is not in the index.
 *
 * @param text its words
 * @param source the article that it took a passage from, if it took one
 * @param formulas the boilerplate in it
 */
record FindQuery(String text, Optional<String> source, List<Span> formulas) {

  private static final int WORDS = 500;

  /** Makes so many queries of the articles from a number on, every second with a passage taken. */
  static List<FindQuery> of(GeneratedCorpus corpus, int from, int count) {
    List<FindQuery> queries = new ArrayList<>();
    for (int number = from; queries.size() < count; number++) {
      boolean wantsReport = queries.size() % 2 == 0;
      if (GeneratedCorpus.isReport(number) == wantsReport) {
        of(corpus.article(number)).ifPresent(queries::add);
      }
    }
    return queries;
  }

  private static Optional<FindQuery> of(GeneratedArticle article) {
    String text = article.text();
    int start = 0;
    Optional<Span> taken = article.planted().map(planted -> planted.report().span());
    if (taken.isPresent()) {
      // So that the passage is in it, with words of its own before.
      start = wordStart(text, Math.max(0, taken.get().start() - 500));
    }
    int end = wordsEnd(text, start);
    if (end < 0 || (taken.isPresent() && taken.get().end() > end)) {
      return Optional.empty();
    }
    List<Span> formulas = new ArrayList<>();
    for (Span span : article.boilerplate()) {
      if (span.start() >= start && span.end() <= end) {
        formulas.add(new Span(span.start() - start, span.end() - start));
      }
    }
    Optional<String> source = article.planted().map(FindQuery::source);
    return Optional.of(new FindQuery(text.substring(start, end), source, formulas));
  }

  private static String source(PlantedReuse planted) {
    return planted.source().article();
  }

  private static int wordStart(String text, int offset) {
    int start = offset;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** The end of the last of so many words, or -1 if there are fewer. */
  private static int wordsEnd(String text, int start) {
    int words = 0;
    for (int at = start + 1; at <= text.length(); at++) {
      boolean end = at == text.length() || Character.isWhitespace(text.charAt(at));
      if (end && !Character.isWhitespace(text.charAt(at - 1))) {
        words++;
        if (words == WORDS) {
          return at;
        }
      }
    }
    return -1;
  }

  /** Returns whether most of a span of the text is boilerplate. */
  boolean isFormula(Span span) {
    int covered = 0;
    for (Span formula : formulas) {
      covered +=
          Math.max(
              0, Math.min(span.end(), formula.end()) - Math.max(span.start(), formula.start()));
    }
    return covered * 2 >= span.length();
  }
}
