package dev.stemma.bench.extraction;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Scores as rows of a Markdown table. */
final class ScoreTable {

  private ScoreTable() {}

  static String head() {
    return """
    | set | extractor | body: precision / recall / F1 | words F1 | segments F1 / let in | title | authors | day | day ±1 | days answered |
    | --- | --- | --- | --: | --- | --: | --: | --: | --: | --: |\
    """
        .stripIndent();
  }

  static String row(String set, String extractor, Scores scores) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %s | %s | %s | %s | %s | %s | %s |",
        set,
        extractor,
        scores
            .shingles()
            .map(all ->
                format(all.precision()) + " / " + format(all.recall()) + " / " + format(all.f1()))
            .orElse(""),
        scores.words().map(all -> format(all.f1())).orElse(""),
        segments(scores.segments()),
        format(scores.title()),
        format(scores.authors()),
        format(scores.day()),
        format(scores.dayOrNext()),
        format(scores.dayAnswered()));
  }

  private static String segments(Optional<Segments> segments) {
    return segments.map(all -> format(all.f1()) + " / " + format(all.boilerplate())).orElse("");
  }

  private static String format(OptionalDouble share) {
    return share.isPresent() ? format(share.getAsDouble()) : "";
  }

  static String format(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }
}
