package dev.stemma.reuse;

import java.io.IOException;
import java.util.Arrays;

/**
 * The passages of all articles. The spans that the pairs of one article name are one passage where
 * they cover mostly the same words: {@value #SAME} of the longer. Overlapping a little is not
 * enough, or passages would drift from one text into another.
 */
final class PassageNodes {

  /** Share of the longer span that a shorter one must cover to be the same passage. */
  static final double SAME = 0.6;

  private static final int MOST_LEADERS = 512;

  private final IntList articles = new IntList(1024);
  private final IntList starts = new IntList(1024);
  private final IntList ends = new IntList(1024);
  private final int[] ofEnds;

  /** Numbers the passages of some pairs. */
  PassageNodes(SharedPairs pairs, int articleCount) throws IOException {
    int pairCount = pairs.size();
    ofEnds = new int[pairCount * 2];
    int[] places = new int[articleCount + 1];
    for (int i = 0; i < pairCount; i++) {
      SharedPair pair = pairs.get(i);
      places[pair.a() + 1]++;
      places[pair.b() + 1]++;
    }
    for (int i = 0; i < articleCount; i++) {
      places[i + 1] += places[i];
    }
    Spans spans = new Spans(ofEnds.length);
    int[] next = places.clone();
    for (int i = 0; i < pairCount; i++) {
      SharedPair pair = pairs.get(i);
      spans.set(next[pair.a()]++, 2 * i, pair.aStart(), pair.aEnd());
      spans.set(next[pair.b()]++, 2 * i + 1, pair.bStart(), pair.bEnd());
    }
    for (int article = 0; article < articleCount; article++) {
      number(article, spans, places[article], places[article + 1]);
    }
  }

  /** The spans that pairs name, article after article. */
  private static final class Spans {
    private final int[] ofPairs;
    private final int[] starts;
    private final int[] stops;

    Spans(int count) {
      ofPairs = new int[count];
      starts = new int[count];
      stops = new int[count];
    }

    void set(int index, int ofPair, int start, int stop) {
      ofPairs[index] = ofPair;
      starts[index] = start;
      stops[index] = stop;
    }

    int length(int index) {
      return stops[index] - starts[index];
    }
  }

  /** The longest spans lead; a shorter one joins the first leader that it covers enough of. */
  private void number(int article, Spans spans, int from, int to) {
    Integer[] order = new Integer[to - from];
    Arrays.setAll(order, i -> from + i);
    Arrays.sort(
        order,
        (x, y) -> {
          int lengths = Integer.compare(spans.length(y), spans.length(x));
          return lengths != 0 ? lengths : Integer.compare(spans.starts[x], spans.starts[y]);
        });
    int first = articles.size();
    for (int span : order) {
      int start = spans.starts[span];
      int stop = spans.stops[span];
      int node = -1;
      int seen = Math.min(articles.size(), first + MOST_LEADERS);
      for (int leader = first; leader < seen && node < 0; leader++) {
        int overlap = Math.min(stop, ends.get(leader)) - Math.max(start, starts.get(leader));
        if (overlap >= SAME * (ends.get(leader) - starts.get(leader))) {
          node = leader;
        }
      }
      if (node < 0) {
        node = articles.size();
        articles.add(article);
        starts.add(start);
        ends.add(stop);
      }
      ofEnds[spans.ofPairs[span]] = node;
    }
  }

  int size() {
    return articles.size();
  }

  int article(int node) {
    return articles.get(node);
  }

  int start(int node) {
    return starts.get(node);
  }

  int end(int node) {
    return ends.get(node);
  }

  /** Returns the passage in article {@code a} of a pair, by the pair's index. */
  int ofA(int pair) {
    return ofEnds[2 * pair];
  }

  /** Returns the passage in article {@code b} of a pair, by the pair's index. */
  int ofB(int pair) {
    return ofEnds[2 * pair + 1];
  }
}
