package dev.stemma.extract;

import dev.stemma.article.Moment;
import dev.stemma.article.Origin;
import dev.stemma.article.Provenance;
import dev.stemma.time.DateFound;
import dev.stemma.time.DateReader;
import dev.stemma.time.MachineDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the parts of a page say about one of its dates, the most trustworthy first. */
final class DateClaims {

  private static final int LONGEST = 200;

  /** What one part says. */
  private record Claim(
      Origin origin, String place, String stated, Moment moment, double confidence) {}

  private final List<Claim> claims = new ArrayList<>();
  private final boolean monthFirst;

  /**
   * Makes an empty list.
   *
   * @param monthFirst whether the page's readers write the month before the day
   */
  DateClaims(boolean monthFirst) {
    this.monthFirst = monthFirst;
  }

  boolean isEmpty() {
    return claims.isEmpty();
  }

  /** Adds a value that programs wrote. */
  void machine(Origin origin, String place, String value, double confidence) {
    MachineDate.read(value).ifPresent(moment -> add(origin, place, value, moment, confidence));
  }

  /** Adds the first date with a year in words that people wrote; tells whether there is one. */
  boolean human(Origin origin, String place, String text, double confidence) {
    if (text.length() > LONGEST) {
      return false;
    }
    for (DateFound found : DateReader.all(text)) {
      if (found.year().isPresent()) {
        settled(found).moment().ifPresent(moment -> add(origin, place, text, moment, confidence));
        return true;
      }
    }
    return false;
  }

  void add(Origin origin, String place, String stated, Moment moment, double confidence) {
    claims.add(new Claim(origin, place, stated, moment, confidence));
  }

  private DateFound settled(DateFound found) {
    List<LocalDate> known = claims.stream().map(claim -> claim.moment().day()).toList();
    if (!known.isEmpty()) {
      return DayOrder.settle(found, known);
    }
    return monthFirst ? found.swapped() : found;
  }

  /**
   * What the claims come to.
   *
   * @param provenance where the day was read
   */
  record Decided(Moment moment, Provenance provenance) {}

  /** Returns the first claim, made as exact as others on the same day allow. */
  Optional<Decided> decide() {
    if (claims.isEmpty()) {
      return Optional.empty();
    }
    Claim first = claims.getFirst();
    Moment exact = first.moment();
    for (Claim claim : claims) {
      Moment other = claim.moment();
      boolean sameDay = other.day().equals(exact.day());
      if (sameDay && exact.time().isEmpty() && other.time().isPresent()) {
        exact = other;
      } else if (sameDay
          && exact.time().isPresent()
          && exact.zone().isEmpty()
          && other.zone().isPresent()
          && isSameMinute(exact, other)) {
        exact = other;
      }
    }
    return Optional.of(
        new Decided(
            exact,
            new Provenance(first.origin(), first.place(), first.stated(), first.confidence())));
  }

  private static boolean isSameMinute(Moment one, Moment other) {
    return one.time()
        .flatMap(time -> other.time().map(o -> o.withSecond(0).equals(time.withSecond(0))))
        .orElse(false);
  }
}
