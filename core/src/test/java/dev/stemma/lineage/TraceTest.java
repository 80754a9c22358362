package dev.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import dev.stemma.extract.Extraction;
import dev.stemma.quote.Verdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every trace: same in, same out; no finding without words on both sides. */
class TraceTest {

  static List<Path> stories() {
    return Traces.stories();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void theFindingsOfEveryStoryHoldTogether(Path story) {
    TraceChecks.check(Traces.of(Traces.extract(story)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void theOrderOfTheInputsChangesNothing(Path story) {
    List<Extraction> inputs = new ArrayList<>(Traces.extract(story));
    Trace trace = Traces.of(inputs);
    Collections.reverse(inputs);
    assertThat(Traces.of(inputs)).isEqualTo(trace);
    for (int seed = 1; seed <= 2; seed++) {
      Collections.shuffle(inputs, new Random(seed));
      assertThat(Traces.of(inputs)).as("seed %s", seed).isEqualTo(trace);
    }
  }

  @RepeatedTest(8)
  void generatedStoriesHoldTogetherInAnyOrder(RepetitionInfo run) {
    List<Article> articles = generated(run.getCurrentRepetition(), 2, 3);
    Trace trace = Traces.of(Traces.extractions(articles));
    TraceChecks.check(trace);
    assertThat(trace.derivations()).isNotEmpty();
    Collections.shuffle(articles, new Random(run.getCurrentRepetition()));
    assertThat(Traces.of(Traces.extractions(articles))).as("seed %s", run).isEqualTo(trace);
  }

  @Test
  void sentencesThatCouldStandInAnyPoliceReportMakeNoKin() {
    String stock =
        "The cause of the %s is not yet known and an investigation is under way.\n\n"
            + "Anyone with information is asked to contact police. No arrests have been made.";
    Article fire =
        Articles.article("a", "en", "Two people died in Kellmouth.\n\n" + stock.formatted("fire"));
    Article crash =
        Articles.article("b", "en", "A woman died near Torrin.\n\n" + stock.formatted("crash"));
    assertThat(Traces.of(fire, crash).derivations())
        .allMatch(found -> found.derivationClass() == DerivationClass.NON_DERIVED);
  }

  @Test
  void noteOfCorrectionTellsWhichTextWasFirst() {
    String text =
        "Some %s people left the slopes of Mount Skarn as it threw ash into the air.\n\n"
            + "The airport of Port Brand was closed and eleven flights were cancelled, officials said.";
    LocalDate day = LocalDate.of(2031, 3, 4);
    Article first =
        Articles.article(
            "a", "en", text.formatted("4,000"), Optional.of("KNA"), Optional.empty(), day);
    Article corrected =
        Articles.article(
            "b",
            "en",
            "(Corrects number of people)\n\n" + text.formatted("400"),
            Optional.of("KNA"),
            Optional.empty(),
            day.plusDays(1));
    assertThat(Traces.of(first, corrected).derivations())
        .singleElement()
        .satisfies(found -> assertThat(found.direction()).contains("a"));
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    List<Extraction> inputs = Traces.extractions(generated(3, 3, 3));
    assertThat(traced(inputs, 1)).isEqualTo(traced(inputs, 4));
  }

  @Test
  void aTextWithOneChangedLetterIsWhollyDerivedAndTheChangeIsFound() {
    Article first = new Stories(1).original();
    String word = first.text().split(" ")[3];
    Article second = Articles.article("other", "en", first.text().replaceFirst(word, word + "x"));
    Trace trace = Traces.of(first, second);
    TraceChecks.check(trace);
    assertThat(trace.derivations())
        .singleElement()
        .satisfies(derivation -> {
          assertThat(derivation.derivationClass()).isEqualTo(DerivationClass.WHOLLY);
          assertThat(derivation.direction()).isEmpty();
        });
    assertThat(trace.statements()).allMatch(one -> one.relation() == Relation.VERBATIM);
    assertThat(trace.statements().stream().flatMap(one -> one.edits().stream())).hasSize(1);
    assertThat(trace.omissions()).isEmpty();
  }

  @Test
  void anArticleAloneHasNoSource() {
    Trace trace = Traces.of(new Stories(1).original());
    TraceChecks.check(trace);
    assertThat(trace.derivations()).isEmpty();
  }

  @Test
  void anEmptyBodyIsRelatedToNothing() {
    Trace trace = Traces.of(new Stories(1).original(), Articles.article("empty", "en", ""));
    TraceChecks.check(trace);
    assertThat(trace.derivations())
        .allMatch(derivation -> derivation.derivationClass() == DerivationClass.NON_DERIVED);
  }

  @Test
  void aBodyOfQuotationsOnlyIsTraced() {
    Article source = new Stories(1).original();
    StringBuilder quoted = new StringBuilder();
    for (String sentence : source.text().split("\n\n")) {
      quoted.append(quoted.isEmpty() ? "" : "\n\n").append("“").append(sentence).append("”");
    }
    Trace trace = Traces.of(source, Articles.article("quoted", "en", quoted.toString()));
    TraceChecks.check(trace);
    assertThat(trace.quotations())
        .isNotEmpty()
        .allMatch(checked -> checked.verdict() == Verdict.EXACT);
    assertThat(trace.derivations())
        .allSatisfy(derivation -> assertThat(derivation.shares().verbatimUnquoted()).isZero());
  }

  @Test
  void aBodyWithoutWordsIsRelatedToNothing() {
    Trace trace =
        Traces.of(new Stories(1).original(), Articles.article("marks", "und", "… — ! “” ()"));
    TraceChecks.check(trace);
  }

  /** Returns some originals, each with some reports. */
  static List<Article> generated(long seed, int originals, int reports) {
    Stories stories = new Stories(seed);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < originals; i++) {
      Article original = stories.original();
      articles.add(original);
      for (int j = 0; j < reports; j++) {
        articles.add(stories.report(j % 2 == 0 ? original : articles.getLast()));
      }
    }
    return articles;
  }

  private static Trace traced(List<Extraction> inputs, int threads) {
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      return pool.submit(() -> Traces.of(inputs)).join();
    }
  }
}
