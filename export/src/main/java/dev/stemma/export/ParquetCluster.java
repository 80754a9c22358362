package dev.stemma.export;

import com.jerolba.carpet.annotation.NotNull;
import dev.stemma.report.ReuseCluster;
import dev.stemma.report.ReusePlace;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code clusters.parquet}. Offsets count UTF-16 units. */
record ParquetCluster(
    int cluster,
    int size,
    int articles,
    int series,
    int pairs,
    @NotNull String earliestArticle,
    @Nullable String earliestSeries,
    @Nullable LocalDate earliestDate,
    int earliestStart,
    int earliestEnd,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    @Nullable Integer days) {

  static ParquetCluster of(ReuseCluster cluster) {
    ReusePlace earliest = cluster.earliest();
    return new ParquetCluster(
        cluster.number(),
        cluster.size(),
        cluster.articles(),
        cluster.series(),
        cluster.pairs(),
        earliest.location().article(),
        earliest.series().orElse(null),
        Values.day(earliest.date()),
        earliest.location().span().start(),
        earliest.location().span().end(),
        Values.day(cluster.first()),
        Values.day(cluster.last()),
        Values.number(cluster.days()));
  }
}
