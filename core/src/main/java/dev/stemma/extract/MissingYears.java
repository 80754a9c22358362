package dev.stemma.extract;

import dev.stemma.article.Article;
import dev.stemma.article.Dateline;
import dev.stemma.article.Moment;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Completes datelines such as {@code TARNOVIK, March 4 (KNA) --} where nothing on the page tells
 * the year: reports of one event appear within weeks of each other, so the other inputs tell it.
 */
public final class MissingYears {

  /** Reports further apart than this are not taken for reports of one event. */
  private static final int MOST_DAYS_APART = 45;

  private MissingYears() {}

  /**
   * Returns the extractions in the same order, those without a year dated by the input that is
   * nearest; one that no other input is near stays as it is.
   */
  public static List<Extraction> complete(List<Extraction> extractions) {
    List<LocalDate> known =
        extractions.stream()
            .flatMap(extraction -> article(extraction).stream())
            .flatMap(article -> article.anchor().stream())
            .map(Moment::day)
            .distinct()
            .toList();
    List<Extraction> completed = new ArrayList<>();
    for (Extraction extraction : extractions) {
      completed.add(
          switch (extraction) {
            case Extraction.SetAside setAside -> setAside;
            case Extraction.Extracted extracted ->
                extracted
                    .dayWithoutYear()
                    .flatMap(day -> date(day, known))
                    .map(date -> dated(extracted, date))
                    .orElse(extracted);
          });
    }
    return completed;
  }

  private static Optional<Article> article(Extraction extraction) {
    return switch (extraction) {
      case Extraction.Extracted extracted -> Optional.of(extracted.article());
      case Extraction.SetAside setAside -> Optional.empty();
    };
  }

  private static Optional<LocalDate> date(MonthDay day, List<LocalDate> known) {
    record Candidate(LocalDate date, long daysApart) {}
    return known.stream()
        .flatMap(near ->
            IntStream.rangeClosed(near.getYear() - 1, near.getYear() + 1)
                .filter(day::isValidYear)
                .mapToObj(day::atYear)
                .map(date -> new Candidate(date, Math.abs(ChronoUnit.DAYS.between(near, date)))))
        .filter(candidate -> candidate.daysApart() <= MOST_DAYS_APART)
        .min(Comparator.comparingLong(Candidate::daysApart).thenComparing(Candidate::date))
        .map(Candidate::date);
  }

  private static Extraction dated(Extraction.Extracted extracted, LocalDate date) {
    Article article = extracted.article();
    Article dated =
        new Article(
            article.id(),
            article.file(),
            article.address(),
            article.title(),
            article.publisher(),
            article.authors(),
            article.language(),
            article.published().or(() -> Optional.of(Moment.of(date))),
            article.modified(),
            article
                .dateline()
                .map(line -> new Dateline(line.place(), Optional.of(date), line.agency())),
            article.text(),
            article.blocks(),
            article.related(),
            article.credits(),
            article.details());
    return new Extraction.Extracted(dated, extracted.problems());
  }
}
