package dev.stemma.reuse;

import java.util.Arrays;
import java.util.List;

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
  PassageNodes(List<SharedPair> pairs, int articleCount) {
    ofEnds = new int[pairs.size() * 2];
    int[] places = new int[articleCount + 1];
    for (SharedPair pair : pairs) {
      places[pair.a() + 1]++;
      places[pair.b() + 1]++;
    }
    for (int i = 0; i < articleCount; i++) {
      places[i + 1] += places[i];
    }
    int[] endsByArticle = new int[ofEnds.length];
    int[] next = places.clone();
    for (int i = 0; i < pairs.size(); i++) {
      endsByArticle[next[pairs.get(i).a()]++] = 2 * i;
      endsByArticle[next[pairs.get(i).b()]++] = 2 * i + 1;
    }
    for (int article = 0; article < articleCount; article++) {
      number(
          article, Arrays.copyOfRange(endsByArticle, places[article], places[article + 1]), pairs);
    }
  }

  private static int start(int end, List<SharedPair> pairs) {
    SharedPair pair = pairs.get(end / 2);
    return end % 2 == 0 ? pair.aStart() : pair.bStart();
  }

  private static int stop(int end, List<SharedPair> pairs) {
    SharedPair pair = pairs.get(end / 2);
    return end % 2 == 0 ? pair.aEnd() : pair.bEnd();
  }

  /** The longest spans lead; a shorter one joins the first leader that it covers enough of. */
  private void number(int article, int[] spans, List<SharedPair> pairs) {
    Integer[] order = new Integer[spans.length];
    Arrays.setAll(order, i -> spans[i]);
    Arrays.sort(
        order,
        (x, y) -> {
          int lengths =
              Integer.compare(stop(y, pairs) - start(y, pairs), stop(x, pairs) - start(x, pairs));
          return lengths != 0 ? lengths : Integer.compare(start(x, pairs), start(y, pairs));
        });
    int first = articles.size();
    for (int span : order) {
      int start = start(span, pairs);
      int stop = stop(span, pairs);
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
      ofEnds[span] = node;
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
