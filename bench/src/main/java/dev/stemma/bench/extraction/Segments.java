package dev.stemma.bench.extraction;

import java.util.List;

/**
 * Segments judged as trafilatura does: each must, or must not, stand in the body, white space
 * aside.
 *
 * @param kept segments of bodies that are there
 * @param lost segments of bodies that are not
 * @param letIn other segments that are there
 * @param keptOut other segments that are not
 */
public record Segments(int kept, int lost, int letIn, int keptOut) {

  static Segments of(GoldPage page, Prediction prediction) {
    String body = Words.spaced(prediction.body(), true);
    int kept = in(page.with(), body);
    int letIn = in(page.without(), body);
    return new Segments(kept, page.with().size() - kept, letIn, page.without().size() - letIn);
  }

  private static int in(List<String> segments, String body) {
    return (int)
        segments.stream().filter(segment -> body.contains(Words.spaced(segment, true))).count();
  }

  Segments plus(Segments other) {
    return new Segments(
        kept + other.kept, lost + other.lost, letIn + other.letIn, keptOut + other.keptOut);
  }

  /** F1 over the segments of all pages together. */
  public double f1() {
    return Agreement.f1(
        kept == 0 ? 0 : (double) kept / (kept + letIn),
        kept == 0 ? 0 : (double) kept / (kept + lost));
  }

  /** Share of the segments that must not be there which are. */
  public double boilerplate() {
    return (double) letIn / Math.max(1, letIn + keptOut);
  }
}
