package dev.stemma.export;

import com.jerolba.carpet.annotation.NotNull;
import dev.stemma.report.ReusePair;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code pairs.parquet}: a passage that two articles share. Offsets count UTF-16 units.
 */
record ParquetPair(
    @NotNull String aArticle,
    @Nullable String aSeries,
    @Nullable LocalDate aDate,
    int aStart,
    int aEnd,
    @NotNull String bArticle,
    @Nullable String bSeries,
    @Nullable LocalDate bDate,
    int bStart,
    int bEnd,
    double score,
    int equal,
    int substituted,
    int inserted,
    int deleted,
    int moved,
    @Nullable Integer lag,
    @NotNull String direction,
    @NotNull List<String> evidence,
    @Nullable Integer cluster) {

  static ParquetPair of(ReusePair pair) {
    return new ParquetPair(
        pair.a().location().article(),
        pair.a().series().orElse(null),
        Values.day(pair.a().date()),
        pair.a().location().span().start(),
        pair.a().location().span().end(),
        pair.b().location().article(),
        pair.b().series().orElse(null),
        Values.day(pair.b().date()),
        pair.b().location().span().start(),
        pair.b().location().span().end(),
        pair.score(),
        pair.edits().equal(),
        pair.edits().substituted(),
        pair.edits().inserted(),
        pair.edits().deleted(),
        pair.edits().moved(),
        Values.number(pair.lag()),
        pair.source().orElse("undetermined"),
        pair.evidence(),
        Values.number(pair.cluster()));
  }
}
