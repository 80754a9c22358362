package dev.stemma.reuse;

import java.io.IOException;
import java.util.Arrays;

/**
 * What a series sets at the head or the foot of its articles: mastheads, slogans, sign-offs,
 * contacts. Too few articles may have one for its spread to tell, and a date in it may part those
 * that have it; but it comes again in the same place of the same series, whatever the articles are
 * about. A short passage at an edge is held against all such passages at that edge of its series.
 */
final class EdgeFormulas {

  /** A formula of few articles has no more symbols than this, two or three sentences. */
  private static final int MOST_SYMBOLS = 325;

  /**
   * Symbols that the edge of an article has: a headline or a date may be outside of the formula.
   */
  private static final int EDGE = 200;

  /** Characters that are looked at to tell how far from the edge a passage stands. */
  private static final int SEARCHED = 2_000;

  /** What comes again after so many days is no copy of a piece of news, */
  private static final int LAG = 30;

  /** nor what comes so often, where the days are near each other or not known. */
  private static final int REPETITIONS = 4;

  private enum Edge {
    HEAD,
    FOOT
  }

  private final Store store;
  private final PassageNodes nodes;
  private final Witnesses witnesses;
  private final PassageLikeness texts;
  private final FormulaWords common;
  private final int[] rests;

  EdgeFormulas(
      Store store,
      PassageNodes nodes,
      Witnesses witnesses,
      PassageLikeness texts,
      FormulaWords common) {
    this.store = store;
    this.nodes = nodes;
    this.witnesses = witnesses;
    this.texts = texts;
    this.common = common;
    rests = new int[nodes.size()];
    Arrays.fill(rests, -1);
  }

  /**
   * Returns how many symbols of a passage are neither of its series' formulas nor of those common
   * to all; -1 for a passage that stands at no edge or is too long.
   */
  int rest(int node) {
    return rests[node];
  }

  /** Looks at passages that others of their series have too. */
  void look(int[] candidates) throws IOException {
    LongList places = new LongList(1024);
    for (int node : candidates) {
      int series = witnesses.seriesNumber(nodes.article(node));
      if (series >= 0 && isShort(node)) {
        for (Edge edge : Edge.values()) {
          if (standsAt(edge, node)) {
            places.add((long) (series * 2 + (edge == Edge.HEAD ? 0 : 1)) << 32 | node);
          }
        }
      }
    }
    places.sort();
    int from = 0;
    for (int i = 1; i <= places.size(); i++) {
      if (i == places.size() || places.get(i) >>> 32 != places.get(from) >>> 32) {
        place(places, from, i);
        from = i;
      }
    }
  }

  private boolean isShort(int node) throws IOException {
    int length = nodes.end(node) - nodes.start(node);
    return length * 2 <= store.articleLength(nodes.article(node))
        && length <= MOST_SYMBOLS * 4
        && texts.folded(node).size() <= MOST_SYMBOLS;
  }

  private boolean standsAt(Edge edge, int node) throws IOException {
    int article = nodes.article(node);
    int from = edge == Edge.HEAD ? 0 : nodes.end(node);
    int to = edge == Edge.HEAD ? nodes.start(node) : store.articleLength(article);
    return to - from <= SEARCHED && texts.folded(article, from, to).size() <= EDGE;
  }

  /** Looks at the passages at one edge of one series. */
  private void place(LongList places, int from, int to) throws IOException {
    Recurrence recurrence = new Recurrence();
    for (int i = from; i < to; i++) {
      int node = (int) places.get(i);
      int article = nodes.article(node);
      recurrence.add(texts.folded(node), article, witnesses.day(article));
    }
    for (int i = from; i < to; i++) {
      int node = (int) places.get(i);
      boolean[] covered =
          FormulaWords.covered(
              texts.folded(node), gram -> common.has(gram) || recurrence.isFormulaic(gram));
      int rest = FormulaWords.rest(covered, 0, covered.length);
      rests[node] = rests[node] < 0 ? rest : Math.min(rest, rests[node]);
    }
  }

  /** When the grams of some passages come, and in how many articles. */
  private static final class Recurrence {
    private final LongMap places = new LongMap(1 << 10);
    private final IntList firsts = new IntList(1 << 10);
    private final IntList lasts = new IntList(1 << 10);
    private final IntList counts = new IntList(1 << 10);
    private final IntList lastArticles = new IntList(1 << 10);

    /** Takes in a passage; those of one article one after the other, since they may overlap. */
    void add(FoldedText passage, int article, int day) {
      for (long gram : Grams.distinct(passage, Grams.LONG)) {
        int place = places.putIfAbsent(gram, counts.size());
        if (place < 0) {
          firsts.add(day);
          lasts.add(day);
          counts.add(1);
          lastArticles.add(article);
          continue;
        }
        if (lastArticles.get(place) == article) {
          continue;
        }
        lastArticles.set(place, article);
        counts.set(place, counts.get(place) + 1);
        if (day != Segment.NO_DAY) {
          firsts.set(
              place, firsts.get(place) == Segment.NO_DAY ? day : Math.min(day, firsts.get(place)));
          lasts.set(place, Math.max(day, lasts.get(place)));
        }
      }
    }

    boolean isFormulaic(long gram) {
      int place = places.get(gram);
      return place >= 0
          && (counts.get(place) >= REPETITIONS || lasts.get(place) - firsts.get(place) >= LAG);
    }
  }
}
