package dev.stemma.reuse;

import static dev.stemma.reuse.InventedNews.article;
import static dev.stemma.reuse.InventedNews.corpus;
import static dev.stemma.reuse.InventedNews.results;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReuseTest {

  private static final ReuseOptions OPTIONS =
      ReuseOptions.defaults().withMemory(ReuseOptions.LEAST_MEMORY).withThreads(2);

  @TempDir private Path folder;

  private Path run(String name, List<CorpusText> articles, ReuseOptions options)
      throws IOException {
    Path out = folder.resolve(name);
    Reuse.run(out, corpus(articles), options, ReuseProgress.NONE);
    return out;
  }

  @Test
  void findsAPassageThatTwoArticlesShareWithItsPlaceInBoth() throws IOException {
    InventedNews news = new InventedNews(1);
    String passage = news.text(60);
    String before = news.text(50);
    Path out =
        run(
            "out",
            List.of(
                article("b", "two", 3, before + " " + passage + " " + news.text(20)),
                article("a", "one", 0, passage + " " + news.text(50)),
                article("c", "three", 1, news.text(100))),
            OPTIONS);
    String pair = Files.readString(out.resolve("pairs.jsonl"));
    int start = before.length() + 1;
    assertThat(pair.lines()).hasSize(1);
    assertThat(pair)
        .contains("\"a\":{\"article\":\"a\",\"series\":\"one\",\"date\":\"2031-01-01\",\"start\":0")
        .contains(
            "\"b\":{\"article\":\"b\",\"series\":\"two\",\"date\":\"2031-01-04\",\"start\":"
                + start)
        .contains("\"lag\":3")
        .contains("\"direction\":\"undetermined\"")
        .contains("\"cluster\":1");
    assertThat(Files.readString(out.resolve("clusters.jsonl")))
        .contains("\"size\":2")
        .contains("\"earliest\":{\"article\":\"a\"");
  }

  /**
   * How rare a seed is decides whether a pair is compared, and a seed is rarer before more articles
   * are added. So adding may keep pairs that comparing all at once passes over, never the reverse.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void addingFindsAllThatComparingAtOnceDoesAndLittleMore(long seed) throws IOException {
    List<CorpusText> all = new InventedNews(seed).articles(240);
    List<String> once = passages(run("once", all, OPTIONS));
    List<CorpusText> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(seed));
    int first = 40 + new Random(seed).nextInt(120);
    Path out = run("parts", shuffled.subList(0, first), OPTIONS);
    for (int from = first; from < shuffled.size(); from += 20) {
      List<CorpusText> next = shuffled.subList(from, Math.min(shuffled.size(), from + 20));
      Reuse.add(out, corpus(next), OPTIONS, ReuseProgress.NONE);
    }
    List<String> parts = passages(out);
    assertThat(parts).containsAll(once);
    assertThat(parts.size()).isLessThanOrEqualTo(once.size() + once.size() / 25);
  }

  private static List<String> passages(Path out) throws IOException {
    return pairs(out).stream().map(line -> line.replaceAll(",\"cluster\":\\d+", "")).toList();
  }

  @Test
  void theNumberOfThreadsAndTheOrderOfTheInputDoNotMatter() throws IOException {
    List<CorpusText> all = new InventedNews(7).articles(240);
    List<String> one = results(run("one", all, OPTIONS.withThreads(1)));
    Collections.shuffle(all, new Random(7));
    assertThat(results(run("three", all, OPTIONS.withThreads(3)))).isEqualTo(one);
  }

  @Test
  void aRunKilledAtAnyStepGoesOnToTheSameFiles() throws IOException {
    List<CorpusText> all = new InventedNews(9).articles(200);
    List<String> whole = results(run("whole", all, OPTIONS));
    for (int stop = 1; stop < 40; stop++) {
      Path out = folder.resolve("stopped-" + stop);
      Killing progress = new Killing(stop);
      try {
        Reuse.run(out, corpus(all), OPTIONS, progress);
        return;
      } catch (Killing.Killed e) {
        Files.writeString(out.resolve("index/seeds-00099.part"), "half a file");
      }
      Reuse.resume(out, corpus(all), OPTIONS, ReuseProgress.NONE);
      assertThat(results(out)).describedAs("stopped at %s", progress.step()).isEqualTo(whole);
    }
  }

  @Test
  void aRunIsNotBegunOverAnother() throws IOException {
    List<CorpusText> all = new InventedNews(3).articles(20);
    run("out", all, OPTIONS);
    assertThatThrownBy(() -> run("out", all, OPTIONS))
        .isInstanceOf(ReuseException.class)
        .hasMessageContaining("--add");
  }

  @Test
  void aTornFileOfTheIndexIsRefusedByName() throws IOException {
    Path out = run("out", new InventedNews(3).articles(40), OPTIONS);
    Path seeds = out.resolve("index/seeds-00000-0");
    byte[] bytes = Files.readAllBytes(seeds);
    Files.write(seeds, java.util.Arrays.copyOf(bytes, bytes.length - 1));
    assertThatThrownBy(() -> ReuseIndex.open(out))
        .isInstanceOf(ReuseException.class)
        .hasMessageContaining("seeds-00000-0")
        .hasMessageContaining("torn");
    bytes[1000] ^= 1;
    Files.write(seeds, bytes);
    assertThatThrownBy(() ->
            Reuse.add(
                out,
                corpus(
                    new InventedNews(4)
                        .articles(5).stream()
                            .map(text -> article("new " + text.id(), "x", 1, text.text()))
                            .toList()),
                OPTIONS,
                ReuseProgress.NONE))
        .isInstanceOf(ReuseException.class)
        .hasMessageContaining("seeds-00000-0")
        .hasMessageContaining("damaged");
  }

  @Test
  void anIndexOfAnotherFormatIsRefused() throws IOException {
    Path out = run("out", new InventedNews(3).articles(10), OPTIONS);
    Path manifest = out.resolve("index/manifest");
    Files.writeString(
        manifest,
        Files.readString(manifest).replace("algorithm=" + Manifest.ALGORITHM, "algorithm=reuse/0"));
    assertThatThrownBy(() -> ReuseIndex.open(out))
        .isInstanceOf(ReuseException.class)
        .hasMessageContaining("manifest");
  }

  @Test
  void optionsLeaveOutPairs() throws IOException {
    InventedNews news = new InventedNews(5);
    String passage = news.text(60);
    List<CorpusText> articles =
        List.of(
            article("a", "one", 0, passage + " " + news.text(50)),
            article("b", "one", 5, news.text(50) + " " + passage),
            article("c", "two", 80, news.text(50) + " " + passage));
    assertThat(pairs(run("all", articles, OPTIONS))).hasSize(3);
    assertThat(pairs(run("lag", articles, OPTIONS.withMaxLag(10)))).hasSize(1);
    assertThat(pairs(run("series", articles, OPTIONS.withIgnoreSameSeries(true)))).hasSize(2);
    assertThat(pairs(run("length", articles, OPTIONS.withMinLength(2000)))).isEmpty();
  }

  private static List<String> pairs(Path out) throws IOException {
    return Files.readAllLines(out.resolve("pairs.jsonl"));
  }

  @Test
  void aSloganOfManyDaysIsBoilerplateAndNoReuse() throws IOException {
    InventedNews news = new InventedNews(6);
    String slogan = news.text(16);
    List<CorpusText> articles = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      articles.add(article("a" + i, "series " + i % 5, i * 3, news.text(80) + " " + slogan));
    }
    Path out = run("out", articles, OPTIONS);
    assertThat(pairs(out)).isEmpty();
    assertThat(Files.readAllLines(out.resolve("boilerplate.jsonl"))).hasSize(1);
    assertThat(Files.readString(out.resolve("boilerplate.jsonl")))
        .contains("\"articles\":60", "\"series\":5", "\"days\":60");
  }

  /** Pages leave rows of blanks between the entries of their navigation. */
  @Test
  void navigationPaddedWithBlanksIsBoilerplateAsItWouldBeWithoutThem() throws IOException {
    InventedNews news = new InventedNews(11);
    String navigation = String.join(" ".repeat(24) + "\n\t", news.text(60).split(" "));
    String longer = news.text(160);
    List<CorpusText> articles = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      articles.add(article("a" + i, "one", i * 3, navigation + "\n" + news.text(80)));
      articles.add(article("b" + i, "two", i * 3, longer + "\n" + news.text(80)));
    }
    Path out = run("out", articles, OPTIONS);
    assertThat(navigation).hasSizeGreaterThan(longer.length());
    assertThat(Files.readAllLines(out.resolve("boilerplate.jsonl")))
        .singleElement()
        .asString()
        .contains("\"articles\":30", "\"series\":1", navigation.substring(0, 4));
    assertThat(pairs(out)).isNotEmpty().noneMatch(pair -> pair.contains("\"article\":\"a"));
  }

  @Test
  void findLooksForOneText() throws IOException {
    List<CorpusText> all = new InventedNews(8).articles(100);
    Path out = run("out", all, OPTIONS);
    String asked = "Quite other words. " + all.get(0).text().substring(0, 200);
    List<FoundPassage> found;
    try (ReuseIndex index = ReuseIndex.open(out)) {
      found = index.find(asked, 10);
    }
    assertThat(found).extracting(FoundPassage::article).contains("article-0");
    FoundPassage passage =
        found.stream().filter(one -> one.article().equals("article-0")).findFirst().orElseThrow();
    assertThat(passage.passage().start()).isZero();
    assertThat(passage.asked().start()).isEqualTo(19);
    assertThat(passage.words()).isEqualTo(passage.asked().of(asked));
  }

  @ParameterizedTest
  @CsvSource({"2, 2", "3, 3", "1, 2", "1, 4", "5, 2"})
  void wordsThatAreRepeatedInARowAreFound(int times, int others) throws IOException {
    InventedNews news = new InventedNews(14);
    String said = news.text(25) + " ";
    // With the letter that it ends with before it, a run begins early, between two repetitions.
    String last = said.charAt(said.length() - 2) + " ";
    Path out =
        run(
            "out",
            List.of(
                article("a", "one", 0, said.repeat(times) + news.text(60)),
                article("b", "two", 1, last + said.repeat(others) + news.text(60))),
            OPTIONS);
    assertThat(pairs(out)).hasSize(1);
    try (ReuseIndex index = ReuseIndex.open(out)) {
      assertThat(index.find(said, 10)).extracting(FoundPassage::article).contains("a", "b");
    }
  }

  /** More articles have the passage than a seed is followed to. */
  @Test
  void findNamesTheEarliestOfManyWhateverTheOrderOfTheInput() throws IOException {
    InventedNews news = new InventedNews(12);
    String taken = news.text(40);
    List<CorpusText> articles = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      articles.add(
          article(
              "a" + i, "series " + i, 60 - i, news.text(40) + " " + taken + " " + news.text(40)));
    }
    List<String> inOrder;
    try (ReuseIndex index = ReuseIndex.open(run("in-order", articles, OPTIONS))) {
      inOrder = index.find(taken, 100).stream().map(FoundPassage::article).toList();
    }
    assertThat(inOrder).startsWith("a59", "a58", "a57");
    Collections.shuffle(articles, new Random(12));
    try (ReuseIndex index = ReuseIndex.open(run("shuffled", articles, OPTIONS))) {
      assertThat(index.find(taken, 100))
          .extracting(FoundPassage::article)
          .containsExactlyElementsOf(inOrder);
    }
  }

  /** {@code BENCHMARKS.md} has what a million articles took. */
  @Test
  void theDiskThatIsStatedCoversWhatAMillionArticlesTook() {
    assertThat(Reuse.diskNeeded(3_622)).isGreaterThan(23_048);
  }
}
