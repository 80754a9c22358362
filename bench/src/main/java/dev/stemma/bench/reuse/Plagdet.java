package dev.stemma.bench.reuse;

import dev.stemma.article.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The measures of PAN (Potthast, Stein, Barrón-Cedeño and Rosso 2010), macro-averaged over cases
 * and detections, characters counted on both sides.
 *
 * @param cases how many there were to find
 * @param detections how many were said to be some
 * @param detected how many cases were met by any detection
 * @param precision mean over detections of the share of their characters that lie in cases they
 *     meet
 * @param recall mean over cases of the share of their characters that detections cover
 * @param granularity detections a detected case, 1 at best
 */
record Plagdet(
    int cases, int detections, int detected, double precision, double recall, double granularity) {

  /** Scores detections; those about a pair of articles without a case are false. */
  static Plagdet of(List<Detection> cases, List<Detection> detections) {
    Map<String, List<Detection>> found = byPair(detections);
    Map<String, List<Detection>> wanted = byPair(cases);
    double recall = 0;
    long met = 0;
    int detected = 0;
    for (Detection each : cases) {
      List<Detection> meeting = meeting(each, found);
      if (!meeting.isEmpty()) {
        detected++;
        met += meeting.size();
        recall += share(each, meeting);
      }
    }
    double precision = 0;
    for (Detection each : detections) {
      precision += share(each, meeting(each, wanted));
    }
    return new Plagdet(
        cases.size(),
        detections.size(),
        detected,
        precision / Math.max(1, detections.size()),
        recall / Math.max(1, cases.size()),
        detected == 0 ? 1 : (double) met / detected);
  }

  /** Returns the one figure: F1 of precision and recall, over the logarithm of the granularity. */
  double score() {
    double sum = precision + recall;
    double harmonic = sum == 0 ? 0 : 2 * precision * recall / sum;
    return harmonic * Math.log(2) / Math.log(1 + granularity);
  }

  private static Map<String, List<Detection>> byPair(List<Detection> all) {
    Map<String, List<Detection>> groups = new HashMap<>();
    for (Detection each : all) {
      groups.computeIfAbsent(each.pair(), pair -> new ArrayList<>(1)).add(each);
    }
    return groups;
  }

  private static List<Detection> meeting(Detection one, Map<String, List<Detection>> others) {
    return others.getOrDefault(one.pair(), List.of()).stream().filter(one::meets).toList();
  }

  /** The share of its characters, on both sides, that others cover. */
  private static double share(Detection one, List<Detection> others) {
    int covered = covered(one, others, true) + covered(one, others, false);
    return (double) covered / Math.max(1, one.length());
  }

  private static int covered(Detection one, List<Detection> others, boolean ofReport) {
    Span within = one.side(ofReport);
    int covered = 0;
    int end = within.start();
    for (Span span : others.stream().map(each -> each.side(ofReport)).sorted().toList()) {
      int from = Math.max(end, span.start());
      int to = Math.min(within.end(), span.end());
      if (to > from) {
        covered += to - from;
        end = to;
      }
    }
    return covered;
  }
}
