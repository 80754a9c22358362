package dev.stemma.lineage;

import dev.stemma.article.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Weighs the evidence for who took from whom.
 *
 * <p>A citation alone decides, unless the other cites back. Words that one has between quotation
 * marks and the other plainly, fullness and time decide only together, and time never alone.
 */
final class Directions {

  /** The lead in weight that one side must have. */
  private static final double DECISIVE = 2;

  private static final Comparator<Evidence> STRONGEST_FIRST =
      Comparator.comparingDouble((Evidence evidence) -> -weight(evidence));

  private Directions() {}

  /** Returns the evidence, strongest first, equals in the order given. */
  static List<Evidence> ranked(List<Evidence> evidence) {
    return evidence.stream().sorted(STRONGEST_FIRST).toList();
  }

  /** Returns the id of the article that was taken from; empty where the evidence does not tell. */
  static Optional<String> weigh(ReadArticle one, ReadArticle other, List<Evidence> evidence) {
    boolean onlyTime =
        evidence.stream()
            .filter(piece -> piece.favours().isPresent())
            .allMatch(Evidence.Time.class::isInstance);
    double lead = lead(one, evidence);
    if (onlyTime || Math.abs(lead) < DECISIVE) {
      return Optional.empty();
    }
    return Optional.of(lead > 0 ? one.id() : other.id());
  }

  /**
   * Returns by how much the evidence speaks for an article as the source; less than 0 if against.
   */
  static double lead(ReadArticle article, List<Evidence> evidence) {
    double lead = 0;
    for (Evidence piece : evidence) {
      if (piece.favours().isPresent()) {
        lead += piece.favours().get().equals(article.id()) ? weight(piece) : -weight(piece);
      }
    }
    return lead;
  }

  /** Returns which article came out first and by how many days, where their pages tell. */
  static Optional<Evidence.Time> time(ReadArticle one, ReadArticle other) {
    Optional<Moment> first = one.article().anchor();
    Optional<Moment> second = other.article().anchor();
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = first.get().day();
    LocalDate otherDay = second.get().day();
    if (!day.equals(otherDay)) {
      String earlier = day.isBefore(otherDay) ? one.id() : other.id();
      long days = Math.abs(ChronoUnit.DAYS.between(day, otherDay));
      return Optional.of(new Evidence.Time(Optional.of(earlier), days));
    }
    Optional<Instant> clock = clock(one);
    Optional<Instant> otherClock = clock(other);
    if (clock.isEmpty() || otherClock.isEmpty() || clock.equals(otherClock)) {
      return Optional.of(new Evidence.Time(Optional.empty(), 0));
    }
    String earlier = clock.get().isBefore(otherClock.get()) ? one.id() : other.id();
    return Optional.of(new Evidence.Time(Optional.of(earlier), 0));
  }

  /** Returns the instant of publication, if the page gives day, clock and zone. */
  private static Optional<Instant> clock(ReadArticle article) {
    return article
        .article()
        .published()
        .flatMap(moment ->
            moment
                .time()
                .flatMap(time ->
                    moment
                        .zone()
                        .map((ZoneOffset zone) -> moment.day().atTime(time).toInstant(zone))));
  }

  private static double weight(Evidence evidence) {
    return switch (evidence) {
      case Evidence.Cited cited -> 3;
      case Evidence.Correction correction -> 3;
      case Evidence.SharedError error -> 1.5;
      case Evidence.QuotedThere quoted -> 1;
      case Evidence.Containment containment -> 0.5;
      case Evidence.Time time -> time.days() > 0 ? 1 : 0.5;
      case Evidence.SharedText shared -> 0.25;
    };
  }
}
