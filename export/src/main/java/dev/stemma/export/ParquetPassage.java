package dev.stemma.export;

import com.jerolba.carpet.annotation.NotNull;
import dev.stemma.report.ReusePassage;
import dev.stemma.report.ReusePlace;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code passages.parquet}: a passage of a cluster. Offsets count UTF-16 units. */
record ParquetPassage(
    int cluster,
    @NotNull String article,
    @Nullable String series,
    @Nullable LocalDate date,
    @Nullable String title,
    int start,
    int end,
    @NotNull String text) {

  static ParquetPassage of(ReusePassage passage) {
    ReusePlace place = passage.place();
    return new ParquetPassage(
        passage.cluster(),
        place.location().article(),
        place.series().orElse(null),
        Values.day(place.date()),
        passage.title().orElse(null),
        place.location().span().start(),
        place.location().span().end(),
        passage.text());
  }
}
