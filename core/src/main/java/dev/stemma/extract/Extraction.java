package dev.stemma.extract;

import dev.stemma.article.Article;
import dev.stemma.article.Problem;
import java.util.List;

/** What came of one input. */
public sealed interface Extraction {

  /** What was wrong with the input; empty where nothing was. */
  List<Problem> problems();

  /**
   * An article was found.
   *
   * @param article the article
   * @param problems warnings: the article is used all the same
   */
  record Extracted(Article article, List<Problem> problems) implements Extraction {
    public Extracted {
      problems = List.copyOf(problems);
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
