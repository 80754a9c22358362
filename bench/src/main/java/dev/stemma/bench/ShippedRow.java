package dev.stemma.bench;

import dev.stemma.collate.SentenceSimilarity;
import java.util.List;
import java.util.Locale;

/** A measure as it is used: with its own threshold, candidates and rules. */
final class ShippedRow {

  private ShippedRow() {}

  static String head() {
    return """
    | measure as shipped | found in twins, % | added claims found, %: source told whole / in part | pools: right / hard right / wrong |
    | --- | --- | --- | --- |\
    """;
  }

  static String of(SentenceSimilarity measure, MeasuringSets sets) {
    int sentences = 0;
    int found = 0;
    for (Twins pair : sets.twins()) {
      SentenceSimilarity.Prepared prepared =
          PreparedTexts.prepare(measure, pair.report(), pair.source());
      for (int i = 0; i < pair.report().size(); i++) {
        sentences++;
        found += prepared.best(i).isPresent() ? 1 : 0;
      }
    }
    int right = 0;
    int wrong = 0;
    int hardRight = 0;
    for (Pool pool : sets.pools()) {
      int best =
          PreparedTexts.prepare(measure, List.of(pool.report()), pool.source())
              .best(0)
              .map(SentenceSimilarity.Similar::sourceSentence)
              .orElse(-1);
      right += best == 0 ? 1 : 0;
      wrong += best > 0 ? 1 : 0;
      hardRight += best == 0 && pool.hard() ? 1 : 0;
    }
    double pools = sets.pools().size();
    double hard = sets.pools().stream().filter(Pool::hard).count();
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %.2f / %.2f | %.3f / %.3f / %.3f |",
        measure.measure(),
        100.0 * found / sentences,
        100 * AddedClaims.found(measure, AddedClaims.of(sets.twins(), false)),
        100 * AddedClaims.found(measure, AddedClaims.of(sets.twins(), true)),
        right / pools,
        hardRight / hard,
        wrong / pools);
  }
}
