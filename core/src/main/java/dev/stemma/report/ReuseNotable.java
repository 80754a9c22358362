package dev.stemma.report;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** The clusters to look at first: the largest, the widest, the longest, the fastest, the freest. */
final class ReuseNotable {

  private static final int EXCERPT = 90;

  /** Fewer witnesses than these are no sign of anything. */
  private static final int SEVERAL = 3;

  private ReuseNotable() {}

  /** What a cluster can stand out by. */
  private record Mark(
      String label,
      Predicate<ReuseCard> candidate,
      ToDoubleFunction<ReuseCard> measure,
      Function<ReuseCard, String> says) {}

  private static final List<Mark> MARKS =
      List.of(
          new Mark(
              "Largest",
              card -> true,
              card -> card.cluster().size(),
              card -> ReuseWords.count(card.cluster().size(), "passage")),
          new Mark(
              "In the most series",
              card -> card.cluster().series() >= SEVERAL,
              card -> card.cluster().series(),
              card -> ReuseWords.number(card.cluster().series()) + " series"),
          new Mark(
              "Longest in use",
              card -> card.cluster().days().orElse(0) > 0,
              card -> card.cluster().days().orElse(0),
              card -> ReuseWords.count(card.cluster().days().orElse(0), "day")),
          new Mark(
              "Widest within a day",
              card -> card.time() == ReuseTime.SAME_DAY && card.cluster().series() >= SEVERAL,
              card -> card.cluster().series(),
              card -> ReuseWords.number(card.cluster().series()) + " series on one day"),
          new Mark(
              "Most changed",
              card -> card.cluster().size() >= SEVERAL,
              card -> -card.sameness(),
              card -> FindingWords.percent(card.sameness()) + " the same"));

  static void write(List<ReuseCard> cards, Html html) {
    if (cards.size() < SEVERAL) {
      return;
    }
    html.open("section", "class", "notable", "aria-labelledby", "h-notable").row();
    html.element("h2", "Look at these first", "id", "h-notable").row();
    html.open("ol").row();
    Set<Integer> told = new LinkedHashSet<>();
    for (Mark mark : MARKS) {
      cards.stream()
          .filter(mark.candidate())
          .filter(card -> !card.witnesses().isEmpty() && !told.contains(card.cluster().number()))
          .max(
              Comparator.comparingDouble(mark.measure())
                  .thenComparingInt(card -> -card.cluster().number()))
          .ifPresent(card -> {
            told.add(card.cluster().number());
            item(mark, card, html);
          });
    }
    html.close().row().close().row();
  }

  private static void item(Mark mark, ReuseCard card, Html html) {
    html.open("li").open("a", "href", "#c" + card.cluster().number());
    html.text(mark.label() + ": " + mark.says().apply(card)).close();
    String text = card.witnesses().getFirst().text();
    html.element("span", ReuseWords.label(text, EXCERPT), "class", "what", "dir", "auto");
    html.close().row();
  }
}
