package dev.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import dev.stemma.article.Location;
import dev.stemma.article.Moment;
import dev.stemma.article.Span;
import dev.stemma.collate.Collator;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DirectionsTest {

  private static final Location HERE = new Location("one", new Span(0, 1));

  private static final ReadArticle ONE = read(Articles.article("one", "en", "It fell."));
  private static final ReadArticle OTHER = read(Articles.article("other", "en", "It fell."));

  private static final Optional<String> FOR_ONE = Optional.of("one");
  private static final Optional<String> FOR_OTHER = Optional.of("other");

  @Test
  void timeAloneNeverDecidesHoweverLong() {
    assertThat(weigh(new Evidence.Time(FOR_ONE, 10_000))).isEmpty();
    assertThat(weigh(time(), time(), time(), time())).isEmpty();
    assertThat(weigh(time(), new Evidence.SharedText(500, HERE, HERE))).isEmpty();
  }

  @Test
  void noEvidenceDecidesNothing() {
    assertThat(weigh()).isEmpty();
  }

  @Test
  void aCitationDecidesEvenAgainstTime() {
    assertThat(weigh(new Evidence.Cited(FOR_ONE, HERE))).isEqualTo(FOR_ONE);
    assertThat(weigh(new Evidence.Cited(FOR_OTHER, HERE), time())).isEqualTo(FOR_OTHER);
  }

  @Test
  void citationsOfOneAnotherDecideNothing() {
    assertThat(weigh(new Evidence.Cited(FOR_ONE, HERE), new Evidence.Cited(FOR_OTHER, HERE)))
        .isEmpty();
  }

  @Test
  void weakEvidenceDecidesOnlyTogether() {
    Evidence quoted = new Evidence.QuotedThere(FOR_ONE, HERE, HERE);
    Evidence fuller = new Evidence.Containment(FOR_ONE, 0.9, HERE);
    assertThat(weigh(quoted)).isEmpty();
    assertThat(weigh(fuller, time())).isEmpty();
    assertThat(weigh(quoted, time())).isEqualTo(FOR_ONE);
    assertThat(weigh(quoted, new Evidence.Time(FOR_OTHER, 3))).isEmpty();
  }

  @Test
  void whichArticleIsNamedFirstDoesNotMatter() {
    List<Evidence> evidence = List.of(new Evidence.Cited(FOR_OTHER, HERE), time());
    assertThat(Directions.weigh(OTHER, ONE, evidence)).isEqualTo(FOR_OTHER);
    assertThat(Directions.weigh(ONE, OTHER, evidence)).isEqualTo(FOR_OTHER);
  }

  @Test
  void strongEvidenceStandsFirst() {
    Evidence cited = new Evidence.Cited(FOR_ONE, HERE);
    assertThat(Directions.ranked(List.of(time(), cited))).containsExactly(cited, time());
  }

  @Test
  void theEarlierDayIsFavoured() {
    ReadArticle later = published("later", Moment.of(Articles.DAY.plusDays(2)));
    assertThat(Directions.time(later, ONE)).contains(new Evidence.Time(FOR_ONE, 2));
  }

  @Test
  void onOneDayOnlyClocksWithZonesTell() {
    ReadArticle morning = published("morning", at(9, "+01:00"));
    ReadArticle noon = published("noon", at(9, "Z"));
    Moment unzoned = new Moment(Articles.DAY, Optional.of(LocalTime.of(1, 0)), Optional.empty());
    assertThat(Directions.time(noon, morning))
        .contains(new Evidence.Time(Optional.of("morning"), 0));
    assertThat(Directions.time(noon, published("unzoned", unzoned)))
        .contains(new Evidence.Time(Optional.empty(), 0));
    assertThat(Directions.time(noon, published("same", at(9, "Z"))))
        .contains(new Evidence.Time(Optional.empty(), 0));
  }

  private static Evidence time() {
    return new Evidence.Time(FOR_ONE, 1);
  }

  private static Optional<String> weigh(Evidence... evidence) {
    return Directions.weigh(ONE, OTHER, List.of(evidence));
  }

  private static Moment at(int hour, String zone) {
    return new Moment(
        Articles.DAY, Optional.of(LocalTime.of(hour, 0)), Optional.of(ZoneOffset.of(zone)));
  }

  private static ReadArticle published(String id, Moment moment) {
    Article plain = Articles.article(id, "en", "It fell.");
    return read(
        new Article(
            id,
            plain.file(),
            plain.address(),
            plain.title(),
            plain.publisher(),
            plain.authors(),
            plain.language(),
            Optional.of(moment),
            plain.modified(),
            plain.dateline(),
            plain.text(),
            plain.blocks(),
            plain.related(),
            plain.credits()));
  }

  private static ReadArticle read(Article article) {
    return ReadArticle.of(article, new Collator());
  }
}
