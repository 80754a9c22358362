package dev.stemma.report;

import dev.stemma.lineage.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A text that somebody cites and that is not among the inputs.
 *
 * @param siglum its Greek letter
 * @param name as first printed
 * @param date when it is said to have come out
 * @param citations who cites it, where
 */
record LostSource(String siglum, String name, Optional<LocalDate> date, List<Citation> citations) {

  /** Returns the lost sources in order of first mention; same name and date means the same text. */
  static List<LostSource> of(List<Citation> citations) {
    Map<String, List<Citation>> byName = new LinkedHashMap<>();
    for (Citation citation : citations) {
      if (citation.resolved().isEmpty()) {
        String key = citation.name().toLowerCase(Locale.ROOT) + "\n" + citation.date();
        byName.computeIfAbsent(key, name -> new ArrayList<>()).add(citation);
      }
    }
    List<LostSource> lost = new ArrayList<>();
    for (List<Citation> same : byName.values()) {
      Citation first = same.get(0);
      lost.add(
          new LostSource(Sigla.lost(lost.size()), first.name(), first.date(), List.copyOf(same)));
    }
    return lost;
  }
}
