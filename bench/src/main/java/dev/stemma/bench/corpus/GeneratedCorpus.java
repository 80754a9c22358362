package dev.stemma.bench.corpus;

import dev.stemma.article.Location;
import dev.stemma.article.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An endless corpus, each article of which can be made by itself from the seed and its number, so
 * that any size of it streams in flat memory and a smaller corpus is the beginning of a larger one.
 *
 * <p>Of each hundred articles twelve are reports that took a passage from a source of the same or
 * an earlier hundred, of another series and no later date; eight are such sources, taken or not;
 * the rest is background and shares nothing with any article but formulas and chance. Some sources
 * are taken very often.
 */
public final class GeneratedCorpus {

  private static final int BLOCK = 100;
  private static final int REPORTS = 12;
  private static final int SOURCES = 8;
  private static final int FAMOUS_EVERY = 64;
  private static final double FAMOUS = 0.1;
  private static final LocalDate FIRST_DAY = LocalDate.of(2001, 1, 1);
  private static final int DAYS = 7_300;
  private static final String PREFIX = "n";
  private static final int DIGITS = 8;

  private final long seed;
  private final Lexicon lexicon;
  private final Series[] series = new Series[Series.COUNT];
  private final List<String> commonFormulas;

  /** Prepares the vocabulary; articles are made on demand. Safe for use by several threads. */
  public GeneratedCorpus(long seed) {
    this(seed, Script.LATIN);
  }

  /** Prepares the same in another script. */
  public GeneratedCorpus(long seed, Script script) {
    this.seed = seed;
    lexicon = new Lexicon(seed, script);
    for (int i = 0; i < series.length; i++) {
      series[i] = Series.of(i, lexicon, seed);
    }
    commonFormulas = Series.of(series.length, lexicon, seed).signOffs();
  }

  /** Returns an article's name. */
  public static String id(int number) {
    String digits = Integer.toString(number);
    return PREFIX + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
  }

  /** Returns the number in an article's name. */
  public static int number(String id) {
    return Integer.parseInt(id, PREFIX.length(), id.length(), 10);
  }

  /** Returns whether the article took something from another. */
  public static boolean isReport(int number) {
    return number % BLOCK < REPORTS;
  }

  /** Returns the number of the source that a report took from. */
  public int source(int report) {
    if (!isReport(report)) {
      throw new IllegalArgumentException(report + " is no report");
    }
    return source(report, new Draws(seed, report, 0x737263));
  }

  private static int source(int report, Draws draws) {
    int blocks = report / BLOCK + 1;
    boolean famous = draws.chance(FAMOUS);
    int block = draws.below(blocks);
    int within = draws.below(SOURCES);
    int chosen = famous ? block - block % FAMOUS_EVERY : block;
    return chosen * BLOCK + REPORTS + (famous ? 0 : within);
  }

  /** Makes the article of that number. */
  public GeneratedArticle article(int number) {
    Draws draws = new Draws(seed, number);
    int count = Series.countAt(number);
    int own = (int) (count * square(draws.unit()));
    LocalDate date = FIRST_DAY.plusDays(draws.below(DAYS));
    if (!isReport(number)) {
      return layout(number, series[own], date, draws).article(Optional.empty());
    }
    GeneratedArticle source = article(source(number));
    ReuseType[] types = ReuseType.values();
    ReuseType type = types[(number % BLOCK + number / BLOCK * REPORTS) % types.length];
    Passage passage = Passage.draw(source, type.leastSentences(), lexicon.script(), draws);
    String altered = type.alter(passage, lexicon, draws);
    int other = series[own].name().equals(source.series()) ? (own + 1) % count : own;
    ArticleLayout layout = layout(number, series[other], source.date().plusDays(lag(draws)), draws);
    Span place = layout.insert(altered, draws);
    return layout.article(
        Optional.of(
            new PlantedReuse(
                new Location(id(number), place), new Location(source.id(), passage.span()), type)));
  }

  private ArticleLayout layout(int number, Series series, LocalDate date, Draws draws) {
    Topic topic = Topic.draw(lexicon, seed, draws);
    SentenceWriter writer = new SentenceWriter(lexicon, topic, draws);
    return ArticleLayout.draw(
        id(number), series, date, writer, commonFormulas, isReport(number), draws);
  }

  private static double square(double value) {
    return value * value;
  }

  private static int lag(Draws draws) {
    double kind = draws.unit();
    return kind < 0.6 ? draws.below(3) : draws.below(kind < 0.9 ? 60 : 1000);
  }
}
