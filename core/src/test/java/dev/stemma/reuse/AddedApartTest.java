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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a few added articles share is told without telling all again. */
class AddedApartTest {

  private static final ReuseOptions OPTIONS =
      ReuseOptions.defaults().withMemory(ReuseOptions.LEAST_MEMORY).withThreads(2);

  @TempDir private Path folder;

  private Path run(String name, List<CorpusText> articles) throws IOException {
    Path out = folder.resolve(name);
    Reuse.run(out, corpus(articles), OPTIONS, ReuseProgress.NONE);
    return out;
  }

  private static List<String> pairs(Path results) throws IOException {
    return Files.readAllLines(results.resolve("pairs.jsonl")).stream()
        .map(line -> line.replaceAll(",\"cluster\":\\d+", ""))
        .toList();
  }

  private static List<String> pairsWith(Path results, List<CorpusText> articles)
      throws IOException {
    return pairs(results).stream()
        .filter(line ->
            articles.stream().anyMatch(text -> line.contains("\"article\":\"" + text.id() + "\"")))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void thePairsAreThoseOfTheAddedArticlesAmongAll(long seed) throws IOException {
    List<CorpusText> all = new InventedNews(seed).articles(240);
    List<CorpusText> added = all.subList(200, 240);
    Path whole = run("whole", all.subList(0, 200));
    List<String> before = results(whole);
    Reuse.addApart(whole, corpus(added), OPTIONS, ReuseProgress.NONE);
    Path apart = whole.resolve("added-1");
    assertThat(Reuse.results(whole)).isEqualTo(apart);
    assertThat(results(whole)).isEqualTo(before);

    Path together = run("together", all.subList(0, 200));
    Reuse.add(together, corpus(added), OPTIONS, ReuseProgress.NONE);
    // A formula that only all articles together show may be told as a pair.
    assertThat(pairs(apart)).containsAll(pairsWith(together, added)).isNotEmpty();
    assertThat(pairsWith(apart, added)).isEqualTo(pairs(apart));

    Reuse.rewrite(whole, OPTIONS, ReuseProgress.NONE);
    assertThat(Reuse.results(whole)).isEqualTo(whole);
    assertThat(results(whole)).isEqualTo(results(together));
  }

  @Test
  void aKnownSloganIsNoPairThoughOneAddedArticleHasItAlone() throws IOException {
    InventedNews news = new InventedNews(6);
    String slogan = news.text(16);
    List<CorpusText> articles = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      articles.add(article("a" + i, "series " + i % 5, i * 3, news.text(80) + " " + slogan));
    }
    String taken = news.text(40);
    articles.add(article("taken", "one", 200, taken + " " + news.text(80)));
    Path out = run("out", articles);
    CorpusText added =
        article("new", "two", 300, news.text(60) + " " + taken + " " + news.text(60) + slogan);
    Reuse.addApart(out, corpus(List.of(added)), OPTIONS, ReuseProgress.NONE);
    assertThat(pairs(out.resolve("added-1")))
        .singleElement()
        .asString()
        .contains("\"article\":\"new\"", "\"article\":\"taken\"");
    assertThat(Files.readString(out.resolve("added-1/reuse.json")))
        .contains("\"articles\":1,\"others\":61");
  }

  @Test
  void aCopyIsPairedWithTheOldOnesAndTheirPartnersAndOldOnesNotAnew() throws IOException {
    InventedNews news = new InventedNews(5);
    String text = news.text(120);
    List<CorpusText> old =
        List.of(
            article("first", "one", 0, text),
            article("copy", "two", 1, text),
            article("part", "three", 2, text.substring(0, 400) + " " + news.text(60)));
    Path out = run("out", old);
    Reuse.addApart(
        out, corpus(List.of(article("late", "four", 9, text))), OPTIONS, ReuseProgress.NONE);
    assertThat(pairs(out)).hasSize(3);
    assertThat(pairs(out.resolve("added-1")))
        .hasSize(3)
        .allMatch(line -> line.contains("\"article\":\"late\""));
    assertThat(Files.readString(out.resolve("added-1/reuse.json")))
        .contains("\"articles\":1,\"others\":3", "\"copies\":1");
  }

  @Test
  void eachAdditionHasAFolderOfItsOwnWithItsOwnProblems() throws IOException {
    List<CorpusText> all = new InventedNews(8).articles(60);
    Path out = run("out", all.subList(0, 40));
    Reuse.addApart(out, corpus(all.subList(30, 50)), OPTIONS, ReuseProgress.NONE);
    Reuse.addApart(out, corpus(all.subList(50, 60)), OPTIONS, ReuseProgress.NONE);
    assertThat(Files.readAllLines(out.resolve("added-1/problems.jsonl"))).hasSize(10);
    assertThat(Files.readAllLines(out.resolve("added-2/problems.jsonl"))).isEmpty();
    assertThat(Files.readString(out.resolve("added-2/reuse.json")))
        .contains("\"articles\":10,\"others\":50");
    try (ReuseIndex index = ReuseIndex.open(out)) {
      assertThat(index.find(all.get(55).text(), 10))
          .extracting(FoundPassage::article)
          .contains(all.get(55).id());
    }
  }

  @Test
  void aRunKilledAtAnyStepGoesOnToTheSameFiles() throws IOException {
    List<CorpusText> all = new InventedNews(9).articles(160);
    List<CorpusText> added = all.subList(120, 160);
    Path whole = run("whole", all.subList(0, 120));
    Reuse.addApart(whole, corpus(added), OPTIONS, ReuseProgress.NONE);
    List<String> expected = results(whole.resolve("added-1"));
    for (int stop = 1; stop < 40; stop++) {
      Path out = run("stopped-" + stop, all.subList(0, 120));
      try {
        Reuse.addApart(out, corpus(added), OPTIONS, new Killing(stop));
        assertThat(stop).isGreaterThan(3);
        return;
      } catch (Killing.Killed e) {
        assertThatThrownBy(() -> Reuse.rewrite(out, OPTIONS, ReuseProgress.NONE))
            .isInstanceOf(ReuseException.class)
            .hasMessageContaining("--resume");
      }
      Reuse.resume(out, corpus(added), OPTIONS, ReuseProgress.NONE);
      assertThat(results(out.resolve("added-1"))).isEqualTo(expected);
    }
  }
}
