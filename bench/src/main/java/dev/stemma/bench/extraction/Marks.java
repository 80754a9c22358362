package dev.stemma.bench.extraction;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * What we set out to reach on a set.
 *
 * @param set the set
 * @param measure the measure, in words
 * @param must what has to hold
 * @param aim what we should like
 * @param lower whether less is better
 * @param value reads the measure
 */
record Marks(
    String set,
    String measure,
    double must,
    double aim,
    boolean lower,
    Function<Scores, OptionalDouble> value) {

  static final List<Marks> ALL =
      List.of(
          new Marks("aeb", "body F1", .965, .980, false, Marks::body),
          new Marks("fundus-test", "body F1", .955, .970, false, Marks::body),
          new Marks("fundus-test", "title", .85, .95, false, Scores::title),
          new Marks("fundus-test", "authors", .83, .92, false, Scores::authors),
          new Marks("fundus-test", "day", .97, .99, false, Scores::day),
          new Marks("naeb-dev", "body F1", .930, .950, false, Marks::body),
          new Marks("traf-dev", "segment F1", .930, .945, false, Marks::segments),
          new Marks("traf-dev", "boilerplate let in", .070, .040, true, Marks::boilerplate),
          new Marks("htmldate-mc", "day", .915, .95, false, Scores::day));

  private static OptionalDouble body(Scores scores) {
    return scores.shingles().stream().mapToDouble(Agreement::f1).findFirst();
  }

  private static OptionalDouble segments(Scores scores) {
    return scores.segments().stream().mapToDouble(Segments::f1).findFirst();
  }

  private static OptionalDouble boilerplate(Scores scores) {
    return scores.segments().stream().mapToDouble(Segments::boilerplate).findFirst();
  }

  static String head() {
    return "| set | measure | must | aim | Stemma, in sample | |\n"
        + "| --- | --- | --: | --: | --: | --- |";
  }

  String row(Scores scores) {
    double reached = value.apply(scores).orElse(lower ? 1 : 0);
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.3f | %.3f | %.3f | %s |",
        set,
        measure,
        must,
        aim,
        reached,
        holds(reached, aim) ? "aim reached" : holds(reached, must) ? "must reached" : "**missed**");
  }

  private boolean holds(double reached, double mark) {
    return lower ? reached <= mark : reached >= mark;
  }
}
