package dev.stemma.bench.corpus;

import dev.stemma.article.Span;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An article in its parts, before they are put together: headline, paragraphs, formulas. */
final class ArticleLayout {

  private static final double USUAL_SENTENCES = 22;
  private static final double SPREAD = 0.75;
  private static final int FEWEST_SENTENCES = 6;
  private static final int MOST_SENTENCES = 180;
  private static final double WITH_SLOGAN = 0.3;
  private static final double WITH_SIGN_OFF = 0.7;
  private static final double WITH_COMMON_FORMULA = 0.03;

  private final String id;
  private final Series series;
  private final LocalDate date;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> sentences = new ArrayList<>();
  private final List<Span> boilerplate = new ArrayList<>();

  private ArticleLayout(String id, Series series, LocalDate date) {
    this.id = id;
    this.series = series;
    this.date = date;
  }

  static ArticleLayout draw(
      String id,
      Series series,
      LocalDate date,
      SentenceWriter writer,
      List<String> commonFormulas,
      boolean isShort,
      Draws draws) {
    ArticleLayout layout = new ArticleLayout(id, series, date);
    layout.text.append(series.ornament()).append(writer.headline());
    if (draws.chance(WITH_SLOGAN)) {
      layout.formula(series.slogan());
    }
    layout.formula(writer.inScript(layout.dateline()));
    layout.text.append(' ');
    double deviation = draws.unit() + draws.unit() + draws.unit() + draws.unit() - 2;
    double usual = isShort ? USUAL_SENTENCES / 2 : USUAL_SENTENCES;
    int count =
        Math.clamp(
            (long) (usual * StrictMath.exp(SPREAD * deviation * StrictMath.sqrt(3))),
            FEWEST_SENTENCES,
            MOST_SENTENCES);
    int left = 0;
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        layout.text.append(left == 0 ? "\n\n" : " ");
      }
      left = left == 0 ? draws.between(0, 3) : left - 1;
      layout.append(layout.sentences, writer.sentence());
    }
    if (draws.chance(WITH_COMMON_FORMULA)) {
      layout.formula(draws.of(commonFormulas));
    }
    if (draws.chance(WITH_SIGN_OFF)) {
      layout.formula(draws.of(series.signOffs()));
    }
    return layout;
  }

  private void formula(String words) {
    text.append("\n\n");
    append(boilerplate, words);
  }

  private String dateline() {
    return series.city().toUpperCase(Locale.ROOT)
        + ", "
        + date.getMonth().getDisplayName(TextStyle.FULL, Locale.ROOT)
        + " "
        + date.getDayOfMonth()
        + " ("
        + series.name()
        + ") --";
  }

  private void append(List<Span> spans, String words) {
    int start = text.length();
    text.append(words);
    spans.add(new Span(start, text.length()));
  }

  /**
   * Puts a passage behind one of the sentences, as paragraphs of its own or in the midst of one.
   *
   * @return where it stands now
   */
  Span insert(String passage, Draws draws) {
    int place = sentences.get(draws.below(sentences.size())).end();
    boolean apart = draws.chance(0.5);
    String before = apart ? "\n\n" : " ";
    text.insert(place, before + passage);
    int added = before.length() + passage.length();
    shift(sentences, place, added);
    shift(boilerplate, place, added);
    return new Span(place + before.length(), place + added);
  }

  private static void shift(List<Span> spans, int place, int added) {
    spans.replaceAll(
        span -> span.start() < place ? span : new Span(span.start() + added, span.end() + added));
  }

  GeneratedArticle article(Optional<PlantedReuse> planted) {
    return new GeneratedArticle(
        id,
        series.name(),
        date,
        text.toString(),
        List.copyOf(sentences),
        List.copyOf(boilerplate),
        planted);
  }
}
