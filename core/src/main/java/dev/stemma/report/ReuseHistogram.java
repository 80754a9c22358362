package dev.stemma.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many clusters fall into which class, in the order of the classes. */
final class ReuseHistogram {

  private final Map<ReuseBucket, Long> counts = new LinkedHashMap<>();

  /** A histogram without a cluster. */
  ReuseHistogram(List<? extends ReuseBucket> buckets) {
    buckets.forEach(bucket -> counts.put(bucket, 0L));
  }

  void add(ReuseBucket bucket) {
    counts.merge(bucket, 1L, Long::sum);
  }

  Map<ReuseBucket, Long> counts() {
    return counts;
  }

  /** Returns the highest count. */
  long most() {
    return counts.values().stream().mapToLong(count -> count).max().orElse(0);
  }
}
