package dev.stemma.reuse;

import static dev.stemma.reuse.InventedNews.article;
import static dev.stemma.reuse.InventedNews.corpus;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormulasTest {

  private static final ReuseOptions OPTIONS =
      ReuseOptions.defaults().withMemory(ReuseOptions.LEAST_MEMORY).withThreads(2);

  @TempDir private Path folder;

  private final InventedNews news = new InventedNews(21);
  private final Random characterOrder = new Random(21);
  private final List<CorpusText> articles = new ArrayList<>();

  private Path run() throws IOException {
    Path out = folder.resolve("out");
    Reuse.run(out, corpus(articles), OPTIONS, ReuseProgress.NONE);
    return out;
  }

  private static List<String> pairs(Path out) throws IOException {
    return Files.readAllLines(out.resolve("pairs.jsonl"));
  }

  private static List<String> formulas(Path out) throws IOException {
    return Files.readAllLines(out.resolve("boilerplate.jsonl"));
  }

  @Test
  void whatManyTookWithinDaysIsReuse() throws IOException {
    String taken = news.text(30);
    for (int i = 0; i < 40; i++) {
      // Most within days, some over the years that follow.
      int day = i < 30 ? i / 8 : 60 * (i - 28);
      articles.add(
          article("a" + i, "series " + i, day, news.text(60) + " " + taken + " " + news.text(40)));
    }
    Path out = run();
    assertThat(formulas(out)).isEmpty();
    assertThat(pairs(out)).hasSizeGreaterThan(100);
    assertThat(Files.readAllLines(out.resolve("clusters.jsonl")))
        .singleElement()
        .asString()
        .contains("\"size\":40");
  }

  @Test
  void aSignOffOfTwoArticlesFarApartIsAFormula() throws IOException {
    String signOff = news.text(20);
    articles.add(article("a", "one", 0, news.text(90) + "\n\n" + signOff));
    articles.add(article("b", "one", 200, news.text(90) + "\n\n" + signOff));
    Path out = run();
    assertThat(pairs(out)).isEmpty();
    assertThat(formulas(out)).singleElement().asString().contains("\"articles\":2", "\"series\":1");
  }

  @Test
  void theSameWordsInTheMidstOfTwoArticlesAreReuse() throws IOException {
    String taken = news.text(20);
    articles.add(article("a", "one", 0, news.text(90) + " " + taken + " " + news.text(90)));
    articles.add(article("b", "one", 200, news.text(90) + " " + taken + " " + news.text(90)));
    assertThat(pairs(run())).hasSize(1);
  }

  @Test
  void theSameWordsAtTheEndOfTwoSeriesAreReuse() throws IOException {
    String taken = news.text(20);
    articles.add(article("a", "one", 0, news.text(90) + " " + taken));
    articles.add(article("b", "two", 200, news.text(90) + " " + taken));
    assertThat(pairs(run())).hasSize(1);
  }

  @Test
  void aMastheadWithAnotherDateInEachIsAFormula() throws IOException {
    String masthead = news.text(12);
    for (int i = 0; i < 6; i++) {
      String dated = masthead + " 20 0" + (1 + i) + " 2031 contact " + news.text(1);
      articles.add(article("a" + i, "one", 40 * i, dated + " " + news.text(90)));
    }
    Path out = run();
    assertThat(pairs(out)).isEmpty();
    assertThat(formulas(out)).isNotEmpty();
  }

  @Test
  void whatStandsBesideAFormulaIsReuseOnlyIfItIsEnoughByItself() throws IOException {
    String slogan = news.text(16);
    String little = news.text(4);
    String enough = news.text(25);
    for (int i = 0; i < 20; i++) {
      String beside = i == 3 || i == 7 ? little : i == 11 || i == 15 ? enough : "";
      articles.add(
          article(
              "a" + (char) ('a' + i),
              "series " + i,
              i * 20,
              news.text(60) + " " + slogan + " " + beside + " " + news.text(60)));
    }
    Path out = run();
    assertThat(pairs(out)).singleElement().asString().contains("\"al\"", "\"ap\"");
    assertThat(formulas(out)).isNotEmpty();
  }

  @Test
  void withoutDatesWhatASeriesRepeatsIsAFormula() throws IOException {
    String signOff = news.text(20);
    String taken = news.text(30);
    for (int i = 0; i < 6; i++) {
      articles.add(undated("a" + i, "one", news.text(90) + "\n\n" + signOff));
      articles.add(undated("b" + i, "series " + i, news.text(90) + "\n\n" + taken));
    }
    Path out = run();
    assertThat(formulas(out)).singleElement().asString().contains("\"articles\":6", "\"series\":1");
    assertThat(pairs(out)).isNotEmpty().allMatch(pair -> pair.contains("\"article\":\"b"));
  }

  private static CorpusText undated(String id, String series, String text) {
    return new CorpusText(id, Optional.of(series), Optional.empty(), Optional.empty(), text, id);
  }

  @Test
  void whatManyTookIsHeldAgainstItsFirstWitness() throws IOException {
    String taken = news.text(40);
    for (int i = 0; i < 60; i++) {
      articles.add(article("a" + (10 + i), "series " + i, i / 10, news.text(40) + " " + taken));
    }
    articles.add(article("first", "wire", -1, taken + " " + news.text(60)));
    assertThat(pairs(run())).filteredOn(pair -> pair.contains("\"article\":\"first\"")).hasSize(60);
  }

  /**
   * Both are shortened versions of one text of a wire, which is too long beside them to be of their
   * cluster; and of their own pair, being of one series, nothing is said.
   */
  @Test
  void aClusterWithoutAPairOfItsOwnIsNoFormula() throws IOException {
    String first = news.text(60);
    String second = news.text(60);
    String third = news.text(60);
    String cut = first + " " + second + " " + third;
    String whole = first + " " + news.text(150) + " " + second + " " + news.text(150) + " " + third;
    articles.add(article("m", "wire", 0, whole));
    articles.add(article("x", "one", 1, cut + " " + news.text(40)));
    articles.add(article("y", "one", 1, news.text(40) + " " + cut));
    Path out = folder.resolve("out");
    Reuse.run(out, corpus(articles), OPTIONS.withIgnoreSameSeries(true), ReuseProgress.NONE);
    assertThat(pairs(out)).hasSize(2);
    assertThat(Files.readAllLines(out.resolve("clusters.jsonl")))
        .as("the input is one that has such a cluster")
        .singleElement()
        .asString()
        .contains("\"size\":2", "\"pairs\":0");
    assertThat(formulas(out)).isEmpty();
  }

  /** The first words are in three articles, though they stand in five passages of them. */
  @Test
  void versionsOfOneStoryAreNoFormulaHoweverManyPassagesTheyShare() throws IOException {
    String head = "";
    while (head.length() < 215) {
      head += news.text(1) + " ";
    }
    String first = head.substring(0, 90);
    articles.add(article("v1", "one", 0, head + news.text(90)));
    articles.add(article("v2", "one", 1, head + news.text(90)));
    articles.add(article("v3", "one", 2, first + " " + news.text(90)));
    Path out = run();
    assertThat(pairs(out)).hasSize(3);
    assertThat(formulas(out)).isEmpty();
  }

  /** A Han character is three symbols: 66 of them are as far from the edge as 200 letters. */
  @Test
  void whatStandsFarFromTheEdgeInChineseIsReuseAsItIsInLetters() throws IOException {
    String taken = han(40);
    articles.add(article("a", "one", 0, han(100) + "。" + taken + "。" + han(300)));
    articles.add(article("b", "one", 200, han(100) + "。" + taken + "。" + han(300)));
    Path out = run();
    assertThat(pairs(out)).hasSize(1);
    assertThat(formulas(out)).isEmpty();
  }

  @Test
  void whatStandsAtTheEdgeInChineseIsAFormula() throws IOException {
    String masthead = han(40);
    articles.add(article("a", "one", 0, han(20) + "。" + masthead + "。" + han(300)));
    articles.add(article("b", "one", 200, han(20) + "。" + masthead + "。" + han(300)));
    Path out = run();
    assertThat(pairs(out)).isEmpty();
    assertThat(formulas(out)).hasSize(1);
  }

  private String han(int characters) {
    return characterOrder
        .ints(characters, 0x4E00, 0x9000)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void findGivesFormulasLast() throws IOException {
    String slogan = news.text(40);
    String taken = news.text(14);
    for (int i = 0; i < 30; i++) {
      String own = news.text(60) + (i == 17 ? " " + taken + " " + news.text(20) : "");
      articles.add(article("a" + i, "series " + i % 3, i * 20, own + " " + slogan));
    }
    Path out = run();
    try (ReuseIndex index = ReuseIndex.open(out)) {
      List<FoundPassage> found =
          index.find(news.text(50) + " " + taken + " " + news.text(30) + " " + slogan, 10);
      assertThat(found.getFirst().article()).isEqualTo("a17");
      assertThat(found.getFirst().formula()).isFalse();
      assertThat(found.subList(1, found.size())).isNotEmpty().allMatch(FoundPassage::formula);
    }
  }

  @Test
  void findTakesChanceRunsForAnswersOnlyIfAsked() throws IOException {
    String few = news.text(7);
    articles.add(article("a", "one", 0, news.text(90) + " " + few + " " + news.text(90)));
    articles.add(article("b", "two", 9, news.text(200)));
    assertThat(few.length()).isBetween(35, 55);
    String asked = news.text(100) + " " + few + " " + news.text(100);
    try (ReuseIndex index = ReuseIndex.open(run())) {
      assertThat(index.find(asked, 10)).isEmpty();
      assertThat(index.find(asked, 30, 10)).hasSize(1);
      assertThat(index.find(few, 10)).hasSize(1);
    }
  }
}
