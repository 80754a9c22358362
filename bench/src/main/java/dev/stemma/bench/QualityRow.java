package dev.stemma.bench;

import dev.stemma.collate.SentenceSimilarity;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** One measure's row of the table: its scores alone, without any threshold of its own. */
final class QualityRow {

  private static final double[] FALSE_SHARES = {0.01, 0.003, 0.001};
  private static final double SAME = 4;
  private static final double LOW_OVERLAP = 0.5;

  private QualityRow() {}

  static String head() {
    return """
    | measure | recall at 1 % false: all / hard / STS-low | at 0.3 % | at 0.1 % | MRPC accuracy / F1 | STS-B Pearson / Spearman | sentences a CPU-second | jars, MB |
    | --- | --- | --- | --- | --- | --- | --- | --- |\
    """;
  }

  static String of(SentenceSimilarity measure, MeasuringSets sets) {
    double sentencesASecond = speed(measure, sets.mrpc());
    double[] twins = twins(measure, sets.twins());
    List<Found> pools = pools(measure, sets.pools());
    double[] stsb = pairs(measure, sets.stsb());
    double[] mrpc = pairs(measure, sets.mrpc());

    StringBuilder row = new StringBuilder("| " + measure.measure());
    for (double share : FALSE_SHARES) {
      double threshold = Statistics.threshold(twins, share);
      row.append(
          String.format(
              Locale.ROOT,
              " | %.3f / %.3f / %.3f",
              recall(pools, threshold),
              recall(pools.stream().filter(Found::hard).toList(), threshold),
              lowOverlapRecall(sets.stsb(), stsb, threshold)));
    }
    ParaphraseCheck check = ParaphraseCheck.of(mrpc, labels(sets.mrpc()));
    double[] grades = sets.stsb().stream().mapToDouble(SentencePair::label).toArray();
    row.append(String.format(Locale.ROOT, " | %.3f / %.3f", check.accuracy(), check.f1()));
    row.append(
        String.format(
            Locale.ROOT,
            " | %.3f / %.3f",
            Statistics.pearson(stsb, grades),
            Statistics.spearman(stsb, grades)));
    row.append(
        String.format(
            Locale.ROOT, " | %,.0f | %.1f |", sentencesASecond, ClassPath.megabytes(measure)));
    return row.toString();
  }

  /** A paraphrase's score beside the best of the others'. */
  private record Found(double right, double other, boolean hard) {}

  private static double[] twins(SentenceSimilarity measure, List<Twins> twins) {
    List<Double> best = new ArrayList<>();
    for (Twins pair : twins) {
      SentenceSimilarity.Prepared prepared =
          PreparedTexts.prepare(measure, pair.report(), pair.source());
      for (int i = 0; i < pair.report().size(); i++) {
        best.add(
            Ranking.best(prepared, i, pair.source().size())
                .map(SentenceSimilarity.Similar::score)
                .orElse(0.0));
      }
    }
    return best.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static List<Found> pools(SentenceSimilarity measure, List<Pool> pools) {
    List<Found> found = new ArrayList<>();
    for (Pool pool : pools) {
      SentenceSimilarity.Prepared prepared =
          PreparedTexts.prepare(measure, List.of(pool.report()), pool.source());
      double other =
          IntStream.range(1, pool.source().size())
              .mapToDouble(index -> prepared.score(0, index))
              .max()
              .orElseThrow();
      found.add(new Found(prepared.score(0, 0), other, pool.hard()));
    }
    return found;
  }

  /** All pairs stand in one text, so that rarity means something. */
  private static double[] pairs(SentenceSimilarity measure, List<SentencePair> pairs) {
    SentenceSimilarity.Prepared prepared = prepare(measure, pairs);
    return IntStream.range(0, pairs.size()).mapToDouble(i -> prepared.score(i, i)).toArray();
  }

  private static double recall(List<Found> pools, double threshold) {
    long right =
        pools.stream()
            .filter(pool -> pool.right() >= threshold && pool.right() > pool.other())
            .count();
    return (double) right / pools.size();
  }

  private static double lowOverlapRecall(
      List<SentencePair> pairs, double[] scores, double threshold) {
    int all = 0;
    int right = 0;
    for (int i = 0; i < scores.length; i++) {
      SentencePair pair = pairs.get(i);
      if (pair.label() >= SAME && Overlap.share(pair.first(), pair.second()) < LOW_OVERLAP) {
        all++;
        right += scores[i] >= threshold ? 1 : 0;
      }
    }
    return (double) right / all;
  }

  private static boolean[] labels(List<SentencePair> pairs) {
    boolean[] labels = new boolean[pairs.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = pairs.get(i).label() > 0;
    }
    return labels;
  }

  /** Finds the best sentence for each of a text of all first sentences in one of all second. */
  private static double speed(SentenceSimilarity measure, List<SentencePair> pairs) {
    double started = cpuSeconds();
    SentenceSimilarity.Prepared prepared = prepare(measure, pairs);
    for (int i = 0; i < pairs.size(); i++) {
      prepared.best(i);
    }
    return 2.0 * pairs.size() / (cpuSeconds() - started);
  }

  private static SentenceSimilarity.Prepared prepare(
      SentenceSimilarity measure, List<SentencePair> pairs) {
    return PreparedTexts.prepare(
        measure,
        pairs.stream().map(SentencePair::second).toList(),
        pairs.stream().map(SentencePair::first).toList());
  }

  private static double cpuSeconds() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }
}
