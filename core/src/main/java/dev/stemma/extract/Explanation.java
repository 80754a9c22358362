package dev.stemma.extract;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * What became of every piece of a page, in the order of the page.
 *
 * @param verdicts the pieces; together they hold all words that a reader of the page may see
 * @param unlisted how many more pieces there are: a page of very many is not explained to its end
 * @param siteRule where the site rule stands that was used, as in {@code rules.txt:12}
 * @param page the page as it was parsed; empty for plain text. It is not to be changed
 */
public record Explanation(
    List<PieceVerdict> verdicts, int unlisted, Optional<String> siteRule, Optional<Element> page) {

  /** A page of more pieces is not explained to its end: each of them costs memory. */
  static final int MOST = 20_000;

  /** Nothing was looked at: the input was set aside before. */
  public static final Explanation NONE =
      new Explanation(List.of(), 0, Optional.empty(), Optional.empty());

  public Explanation {
    verdicts = List.copyOf(verdicts);
  }

  /** Returns how many pieces stand in the body. */
  public int kept() {
    return (int) verdicts.stream().filter(PieceVerdict::kept).count();
  }
}
