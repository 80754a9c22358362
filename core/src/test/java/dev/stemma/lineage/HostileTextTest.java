package dev.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody wrote to be read are traced like others, in bounded time. */
@Timeout(60)
class HostileTextTest {

  private static final String PLAIN =
      "The iron bridge over the Orva fell at dawn, the KNA reported. “Nobody was hurt,” Holm said.\n\n";

  static Stream<String> names() {
    return texts().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void isTracedAgainstAPlainText(String name) {
    check(PLAIN, texts().getOrDefault(name, ""));
  }

  @ParameterizedTest
  @MethodSource("names")
  void isTracedAgainstItselfAndTheWords(String name) {
    String text = texts().getOrDefault(name, "");
    check(text, PLAIN + text);
  }

  @Test
  void aHugeSentenceAndItsEditedCopyAreTraced() {
    String sentence = words(new Random(1), 200_000, 20_000);
    String copy = sentence.replace("waa", "vaa").substring(1_000);
    check(sentence, copy);
  }

  @Test
  void aHugeSentencePutInAnotherOrderIsTraced() {
    String[] words = words(new Random(1), 100_000, 20_000).split(" ");
    StringBuilder moved = new StringBuilder();
    for (int from = words.length - 50; from >= 0; from -= 50) {
      for (int i = from; i < from + 50; i++) {
        moved.append(words[i]).append(' ');
      }
    }
    check(String.join(" ", words), moved.toString());
  }

  private static void check(String one, String other) {
    Article source = Articles.article("one", "en", one);
    Article report = Articles.article("other", "en", other);
    Trace trace = Traces.of(source, report);
    TraceChecks.check(trace);
    assertThat(trace.articles()).hasSize(2);
  }

  private static Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    texts.put(
        "bidirectional controls only",
        "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f".repeat(2_000));
    texts.put(
        "controls among words",
        "The \u202ebridge\u2066 fell\u0000 at \u200fdawn\ufeff. ".repeat(500));
    texts.put(
        "lone surrogates",
        "The \ud800 bridge\udc00 fell\ud83d. \udfff“\ud800” 大\ud842桥。".repeat(500));
    texts.put("quotation marks", "\"".repeat(10_000));
    texts.put("quotation marks of all kinds", "“„«‘'\"」『《".repeat(2_000));
    texts.put("quoted words that never end", "“The bridge ‘fell «at ".repeat(3_000));
    texts.put("nested brackets", "[".repeat(5_000) + "bridge" + "]".repeat(5_000));
    texts.put("nested brackets of words", "[the (bridge ".repeat(5_000) + ") fell]".repeat(5_000));
    texts.put("ellipses", "“The ... bridge … [...] fell. . .” he said. ".repeat(1_500));
    texts.put("full stops", ".".repeat(50_000));
    texts.put("initials", "J. ".repeat(20_000));
    texts.put("commas", "the, said, ".repeat(20_000));
    texts.put("one word", "bridge ".repeat(100_000));
    texts.put("one word without spaces", "bridge".repeat(30_000));
    texts.put("one sentence", "The bridge fell. ".repeat(5_000));
    texts.put("one attribution", "Holm said the bridge fell, KNA said. ".repeat(2_000));
    texts.put("one character", "大".repeat(50_000));
    texts.put("combining marks", "e" + "\u0301".repeat(50_000));
    texts.put("digits", "1".repeat(50_000));
    texts.put("grouped digits", "1,".repeat(25_000));
    texts.put("dates", "on 12 July 2031, ".repeat(5_000));
    texts.put("paragraphs", "a\n\n".repeat(20_000));
    texts.put("a sentence without an end", words(new Random(2), 200_000, 20_000));
    texts.put("a sentence of capitals", "The National Tarn Union ".repeat(20_000));
    texts.put("hyphens", "bridge-".repeat(20_000));
    texts.put("apostrophes", "o'".repeat(20_000));
    return texts;
  }

  private static String words(Random random, int length, int vocabulary) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < length; i++) {
      words.append(i == 0 ? "" : " ").append("w");
      for (int rest = random.nextInt(vocabulary); rest > 0; rest /= 20) {
        words.append((char) ('a' + rest % 20));
      }
    }
    return words.toString();
  }
}
