package dev.stemma.extract;

import dev.stemma.article.Article;
import dev.stemma.article.Problem;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** What came of one input. */
public sealed interface Extraction {

  /** What was wrong with the input; empty where nothing was. */
  List<Problem> problems();

  /**
   * An article was found.
   *
   * @param article the article
   * @param dayWithoutYear the dateline's day, where nothing in the input tells its year; see {@link
   *     MissingYears}
   * @param problems warnings: the article is used all the same
   */
  record Extracted(Article article, Optional<MonthDay> dayWithoutYear, List<Problem> problems)
      implements Extraction {
    public Extracted {
      problems = List.copyOf(problems);
    }

    /** An article whose dateline, where it has one, has its year. */
    public Extracted(Article article, List<Problem> problems) {
      this(article, Optional.empty(), problems);
    }
  }

  /**
   * There is no article to be had.
   *
   * @param problem why not
   */
  record SetAside(Problem problem) implements Extraction {
    @Override
    public List<Problem> problems() {
      return List.of(problem);
    }
  }
}
