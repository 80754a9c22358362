package dev.stemma.bench.corpus;

import dev.stemma.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of whole sentences of a source.
 *
 * @param span where it stands in the source
 * @param sentences its sentences in order
 * @param separators what stands between each two of them
 */
record Passage(Span span, List<String> sentences, List<String> separators) {

  private static final double FEWEST_WORDS = 20;
  private static final double MOST_WORDS = 450;

  /** Chooses a run of at least so many sentences; long ones and short ones are as likely. */
  static Passage draw(GeneratedArticle source, int leastSentences, Script script, Draws draws) {
    List<Span> all = source.sentences();
    double words = FEWEST_WORDS * StrictMath.pow(MOST_WORDS / FEWEST_WORDS, draws.unit());
    int first = draws.below(all.size() - leastSentences + 1);
    int last = first + leastSentences - 1;
    while (all.get(last).end() - all.get(first).start() < words * script.charactersOfWord()
        && last - first + 1 < all.size()) {
      if (last + 1 < all.size()) {
        last++;
      } else {
        first--;
      }
    }
    int start = all.get(first).start();
    List<String> sentences = new ArrayList<>();
    List<String> separators = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      sentences.add(all.get(i).of(source.text()));
      if (i > first) {
        separators.add(source.text().substring(all.get(i - 1).end(), all.get(i).start()));
      }
    }
    return new Passage(new Span(start, all.get(last).end()), sentences, separators);
  }

  /** Returns the passage with other sentences, the paragraphs broken where they were. */
  String with(List<String> other) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < other.size(); i++) {
      text.append(i == 0 ? "" : separators.get(i - 1)).append(other.get(i));
    }
    return text.toString();
  }
}
