package dev.stemma.bench.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The public measures of one extractor on a list of pages: a whole set, or a fold of it. A measure
 * is empty where no page has its truth, or where the extractor never answers.
 *
 * @param shingles runs of four words of the body, as article-extraction-benchmark defines it
 * @param words words of the body, as WCXB does
 * @param segments segments of the body, as trafilatura does
 * @param title share of titles equal but for case and punctuation
 * @param authors share of pages whose set of names is right
 * @param day share of days of publication that are right
 * @param dayOrNext share that are right or next to it
 * @param dayAnswered of the days answered, the share that are right
 */
public record Scores(
    Optional<Agreement> shingles,
    Optional<Agreement> words,
    Optional<Segments> segments,
    OptionalDouble title,
    OptionalDouble authors,
    OptionalDouble day,
    OptionalDouble dayOrNext,
    OptionalDouble dayAnswered) {

  /**
   * Scores predictions.
   *
   * @param pages what to score on
   * @param found predictions by page id; a page that is not there counts as no article
   */
  public static Scores of(List<GoldPage> pages, Map<String, Prediction> found) {
    Function<GoldPage, Prediction> of = page -> found.getOrDefault(page.id(), Prediction.NONE);
    Predicate<GoldPage> answered = page -> !of.apply(page).body().isEmpty();
    List<GoldPage> bodies = judged(pages, page -> !page.body().isEmpty(), answered);
    List<GoldPage> segmented = judged(pages, page -> !page.with().isEmpty(), answered);
    List<GoldPage> dated =
        judged(pages, page -> page.day().isPresent(), page -> of.apply(page).day().isPresent());
    List<GoldPage> answeredDays =
        dated.stream().filter(page -> of.apply(page).day().isPresent()).toList();
    List<MultisetOverlap> shingles = new ArrayList<>();
    List<MultisetOverlap> words = new ArrayList<>();
    for (GoldPage page : bodies) {
      shingles.add(MultisetOverlap.ofShingles(page.body(), of.apply(page).body()));
      words.add(MultisetOverlap.of(lowerCase(page.body()), lowerCase(of.apply(page).body())));
    }
    return new Scores(
        bodies.isEmpty() ? Optional.empty() : Optional.of(Agreement.ofShingles(shingles)),
        bodies.isEmpty() ? Optional.empty() : Optional.of(Agreement.ofWords(words)),
        segmented.stream().map(page -> Segments.of(page, of.apply(page))).reduce(Segments::plus),
        share(
            judged(
                pages, page -> !page.title().isEmpty(), page -> !of.apply(page).title().isEmpty()),
            page -> PageScore.isTitleRight(page, of.apply(page).title())),
        share(
            judged(
                pages,
                page -> !page.authors().isEmpty(),
                page -> !of.apply(page).authors().isEmpty()),
            page -> PageScore.areAuthorsRight(page, of.apply(page))),
        share(dated, page -> of.apply(page).day().equals(page.day())),
        share(
            dated,
            page ->
                of.apply(page).day().filter(day -> Days.near(day, page.day().get())).isPresent()),
        share(answeredDays, page -> of.apply(page).day().equals(page.day())));
  }

  /** Returns whether there was nothing to score. */
  boolean isEmpty() {
    return shingles.isEmpty() && segments.isEmpty() && title.isEmpty() && day.isEmpty();
  }

  private static List<String> lowerCase(String text) {
    return Words.of(text.toLowerCase(Locale.ROOT));
  }

  /** Returns the pages that have a truth; none where the extractor answers for none of them. */
  private static List<GoldPage> judged(
      List<GoldPage> pages, Predicate<GoldPage> hasTruth, Predicate<GoldPage> answered) {
    List<GoldPage> judged = pages.stream().filter(hasTruth).toList();
    return judged.stream().anyMatch(answered) ? judged : List.of();
  }

  private static OptionalDouble share(List<GoldPage> pages, Predicate<GoldPage> right) {
    return pages.stream().mapToInt(page -> right.test(page) ? 1 : 0).average();
  }
}
