package dev.stemma.bench.train;

import dev.stemma.bench.extraction.GoldPage;
import dev.stemma.bench.extraction.Words;
import dev.stemma.extract.MeasuredPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays the pieces of a page on the body that people found. A piece is body if half of its runs of
 * four words stand there; one of fewer words if it stands there beside the piece before or behind.
 */
final class BodyLabels {

  private static final int RUN = 4;
  private static final int NEAR = 3;
  private static final int OPEN = -2;
  private static final int TELLING = 6;

  private final List<List<String>> pieces;
  private final String body;
  private final Set<String> runs;
  private final int[] labels;

  private BodyLabels(List<String> texts, List<String> body) {
    pieces = texts.stream().map(Words::of).toList();
    this.body = line(body);
    runs = runs(body);
    labels = new int[pieces.size()];
  }

  static LabelledPage label(GoldPage gold, MeasuredPage page, List<String> texts) {
    List<String> body = Words.of(gold.body());
    BodyLabels labels = new BodyLabels(texts, body);
    labels.labelLong();
    labels.labelShort();
    labels.dropRepeated();
    return new LabelledPage(gold, page, labels.labels, labels.weights(body.size()));
  }

  private void labelLong() {
    for (int i = 0; i < labels.length; i++) {
      List<String> words = pieces.get(i);
      Set<String> own = runs(words);
      long shared = own.stream().filter(runs::contains).count();
      labels[i] = words.size() < RUN ? OPEN : shared * 2 >= own.size() ? 1 : 0;
    }
  }

  private void labelShort() {
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == OPEN) {
        labels[i] = pieces.get(i).isEmpty() ? -1 : isBeside(i) ? 1 : 0;
      }
    }
  }

  private boolean isBeside(int at) {
    List<String> words = pieces.get(at);
    for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
      List<String> before = pieces.get(i);
      if (!before.isEmpty()) {
        List<String> both = new ArrayList<>(last(before));
        both.addAll(words);
        if (labels[i] == 1 && body.contains(line(both))) {
          return true;
        }
        break;
      }
    }
    for (int i = at + 1; i < Math.min(labels.length, at + NEAR + 1); i++) {
      List<String> behind = pieces.get(i);
      if (!behind.isEmpty()) {
        List<String> both = new ArrayList<>(words);
        both.addAll(behind.subList(0, Math.min(NEAR, behind.size())));
        return labels[i] != 0 && body.contains(line(both));
      }
    }
    return false;
  }

  /** Of a text that the page holds more often than the body only the first ones are body. */
  private void dropRepeated() {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == 1 && pieces.get(i).size() >= TELLING) {
        String line = line(pieces.get(i));
        if (seen.merge(line, 1, Integer::sum) > Math.max(1, count(line))) {
          labels[i] = 0;
        }
      }
    }
  }

  private int count(String line) {
    int count = 0;
    for (int at = body.indexOf(line); at >= 0; at = body.indexOf(line, at + 1)) {
      count++;
    }
    return count;
  }

  /** A piece counts by its share of the body, so that each page counts about the same. */
  private float[] weights(int size) {
    float[] weights = new float[labels.length];
    for (int i = 0; i < labels.length; i++) {
      double share = (pieces.get(i).size() + 1.5) / Math.max(20, size);
      weights[i] = labels[i] < 0 ? 0 : (float) Math.min(2, 0.02 + 10 * share);
    }
    return weights;
  }

  private static List<String> last(List<String> words) {
    return words.subList(Math.max(0, words.size() - NEAR), words.size());
  }

  private static String line(List<String> words) {
    return " " + String.join(" ", words) + " ";
  }

  private static Set<String> runs(List<String> words) {
    Set<String> runs = new HashSet<>();
    for (int i = 0; i < Math.max(1, words.size() - RUN + 1) && !words.isEmpty(); i++) {
      runs.add(line(words.subList(i, Math.min(words.size(), i + RUN))));
    }
    return runs;
  }
}
