package dev.stemma.lineage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A text that is cited and not among the inputs.
 *
 * @param name as first cited
 * @param date when it is said to have come out
 * @param citations every place that cites it, by article and place
 */
public record LostSource(String name, Optional<LocalDate> date, List<Citation> citations) {

  public LostSource {
    citations = List.copyOf(citations);
  }
}
