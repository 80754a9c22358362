package dev.stemma.extract;

import dev.stemma.article.Moment;
import dev.stemma.article.Origin;
import dev.stemma.article.Provenance;
import dev.stemma.time.DateFound;
import dev.stemma.time.DateReader;
import dev.stemma.time.MachineDate;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the parts of a page say about one of its dates, the most trustworthy first. */
final class DateClaims {

  private static final int LONGEST = 200;

  /** Offsets of zones are multiples of this, in minutes, and not farther from UTC than that. */
  private static final int QUARTER = 15;

  private static final int FARTHEST = 14 * 60;

  /** How many hours before and behind midnight in UTC a page's own day is often another. */
  private static final int NIGHT = 6;

  /** What one part says. */
  private record Claim(
      Origin origin,
      String place,
      String stated,
      Moment moment,
      double confidence,
      boolean human) {}

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
    MachineDate.read(value)
        .ifPresent(
            moment -> claims.add(new Claim(origin, place, value, moment, confidence, false)));
  }

  /** Adds the first date with a year in words that people wrote; tells whether there is one. */
  boolean human(Origin origin, String place, String text, double confidence) {
    if (text.length() > LONGEST) {
      return false;
    }
    for (DateFound found : DateReader.all(text)) {
      if (found.year().isPresent()) {
        settled(found)
            .moment()
            .ifPresent(
                moment -> claims.add(new Claim(origin, place, text, moment, confidence, true)));
        return true;
      }
    }
    return false;
  }

  /** Adds the day in a web address. */
  void address(String place, String address, double confidence) {
    AddressDate.of(address)
        .ifPresent(moment ->
            claims.add(new Claim(Origin.ADDRESS, place, address, moment, confidence, false)));
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
            local(exact),
            new Provenance(first.origin(), first.place(), first.stated(), first.confidence())));
  }

  /**
   * Puts a moment in UTC into the page's own zone where the page shows readers another day: what
   * its clock is ahead of UTC must be a zone's offset. Where it shows the day alone, that is all
   * that is known of its own zone.
   */
  private Moment local(Moment moment) {
    if (!moment.zone().equals(Optional.of(ZoneOffset.UTC)) || moment.time().isEmpty()) {
      return moment;
    }
    LocalDateTime utc = moment.day().atTime(moment.time().get());
    return claims.stream()
        .flatMap(claim -> byClock(utc, claim).stream())
        .findFirst()
        .or(() -> claims.stream().flatMap(claim -> byDay(utc, claim.moment()).stream()).findFirst())
        .orElse(moment);
  }

  /** Returns a moment in the zone of a clock that shows another day. */
  private static Optional<Moment> byClock(LocalDateTime utc, Claim claim) {
    Moment shown = claim.moment();
    if (shown.time().isEmpty()
        || shown.zone().isPresent()
        || shown.day().equals(utc.toLocalDate())) {
      return Optional.empty();
    }
    // People are shown no seconds; between programs they tell the same event from another.
    ChronoUnit unit = claim.human() ? ChronoUnit.MINUTES : ChronoUnit.SECONDS;
    boolean exact = claim.human() || shown.time().get().getSecond() > 0;
    LocalDateTime clock = shown.day().atTime(shown.time().get().truncatedTo(unit));
    long seconds = Duration.between(utc.truncatedTo(unit), clock).toSeconds();
    if (!exact || seconds % (QUARTER * 60) != 0 || Math.abs(seconds) > FARTHEST * 60) {
      return Optional.empty();
    }
    return Optional.of(
        new Moment(
            shown.day(),
            Optional.of(utc.plusSeconds(seconds).toLocalTime()),
            Optional.of(ZoneOffset.ofTotalSeconds((int) seconds))));
  }

  /** Returns the day that a page shows alone, if most zones near midnight in UTC have it. */
  private static Optional<Moment> byDay(LocalDateTime utc, Moment shown) {
    boolean alone = shown.time().isEmpty();
    long days = ChronoUnit.DAYS.between(utc.toLocalDate(), shown.day());
    int hour = utc.getHour();
    boolean near = (days == -1 && hour < NIGHT) || (days == 1 && hour >= 24 - NIGHT);
    return alone && near ? Optional.of(Moment.of(shown.day())) : Optional.empty();
  }

  private static boolean isSameMinute(Moment one, Moment other) {
    return one.time()
        .flatMap(time -> other.time().map(o -> o.withSecond(0).equals(time.withSecond(0))))
        .orElse(false);
  }
}
