package dev.stemma.report;

import dev.stemma.lineage.Citation;
import dev.stemma.lineage.LostSource;
import dev.stemma.lineage.LostSources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text that somebody cites and that is not among the inputs.
 *
 * @param siglum its Greek letter
 * @param name as first printed
 * @param date when it is said to have come out
 * @param citations who cites it, where
 */
record LostWitness(String siglum, String name, Optional<LocalDate> date, List<Citation> citations) {

  /** Returns the lost sources, each with its letter, in order of first mention. */
  static List<LostWitness> of(List<Citation> citations) {
    List<Citation> unresolved =
        citations.stream().filter(citation -> citation.resolved().isEmpty()).toList();
    List<LostWitness> lost = new ArrayList<>();
    for (LostSource source : LostSources.group(unresolved)) {
      String siglum = Sigla.lost(lost.size());
      lost.add(new LostWitness(siglum, source.name(), source.date(), source.citations()));
    }
    return lost;
  }
}
