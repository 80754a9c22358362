package dev.stemma.reuse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns what units share into what articles share: for each copy of a text, across the borders of
 * sections, without what the options leave out.
 */
final class Expansion {

  /** So many articles with one text are paired each with each; of more, each with the earliest. */
  private static final int FEW_COPIES = 12;

  /** Two texts give so many pairs of their copies; beyond, one of the earliest. */
  private static final int MOST_PAIRS = 64;

  /** Passages of two long articles that are no farther apart than this are one. */
  private static final int BORDER = 60;

  private final Store store;
  private final Witnesses witnesses;
  private final ReuseOptions options;
  private final Scope scope;
  private final Copies copies;
  private final Map<Integer, Integer> sections = new HashMap<>();
  private final SharedPairSort pairs;

  /**
   * Makes one.
   *
   * @param copies those of the articles that the scope involves, by day
   */
  Expansion(
      Store store,
      Witnesses witnesses,
      Copies copies,
      Scope scope,
      ReuseOptions options,
      Manifest manifest) {
    this.store = store;
    this.witnesses = witnesses;
    this.copies = copies;
    this.scope = scope;
    this.options = options;
    pairs = new SharedPairSort(manifest, order(), options.memory() / 8);
    for (int unit = 0; unit < store.units(); unit++) {
      if (store.offset(unit) > 0) {
        sections.merge(store.articleOf(unit), 1, Integer::sum);
      }
    }
  }

  /** Takes in a stored passage. */
  void add(PairRecord pair) throws IOException {
    List<Integer> ones = copies.of(pair.one());
    List<Integer> others = copies.of(pair.other());
    List<Integer> newOthers =
        scope.isAll() ? others : others.stream().filter(this::isInScope).toList();
    boolean all = (long) ones.size() * others.size() <= MOST_PAIRS;
    for (int one : ones) {
      for (int other : isInScope(one) ? others : newOthers) {
        boolean added = add(one, other, pair);
        if (added && !all) {
          return;
        }
      }
    }
  }

  private boolean isInScope(int unit) {
    return scope.has(store.articleOf(unit));
  }

  private boolean add(int one, int other, PairRecord pair) throws IOException {
    int x = store.articleOf(one);
    int y = store.articleOf(other);
    if (x == y || !admitted(x, y)) {
      return false;
    }
    if (Math.min(pair.to() - pair.from(), pair.otherTo() - pair.otherFrom())
        < options.minLength()) {
      return false;
    }
    int xAt = store.offset(one);
    int yAt = store.offset(other);
    boolean inOrder = witnesses.rank(x) < witnesses.rank(y);
    PairRecord r = inOrder ? pair : pair.turned();
    int a = inOrder ? x : y;
    int b = inOrder ? y : x;
    int aAt = inOrder ? xAt : yAt;
    int bAt = inOrder ? yAt : xAt;
    pairs.add(
        new SharedPair(
            a, aAt + r.from(), aAt + r.to(), b, bAt + r.otherFrom(), bAt + r.otherTo(), r.score()));
    return true;
  }

  private boolean admitted(int x, int y) {
    return scope.has(x, y)
        && !(options.ignoreSameSeries() && witnesses.sameSeries(x, y))
        && (options.maxLag().isEmpty()
            || witnesses.lag(x, y).orElse(0) <= options.maxLag().getAsInt());
  }

  /** By the ids of the articles and the places; the rest so that no two places are open. */
  private Comparator<SharedPair> order() {
    return Comparator.comparingInt((SharedPair pair) -> witnesses.rank(pair.a()))
        .thenComparingInt(pair -> witnesses.rank(pair.b()))
        .thenComparingInt(SharedPair::aStart)
        .thenComparingInt(SharedPair::bStart)
        .thenComparingInt(SharedPair::aEnd)
        .thenComparingInt(SharedPair::bEnd);
  }

  /** Hands on all pairs in order. */
  void inOrder(SharedPairSort.Sink sink) throws IOException {
    for (List<Integer> same : copies.groups()) {
      int length = store.length(same.getFirst());
      PairRecord whole = new PairRecord(0, 0, length, 0, 0, length, 1000);
      boolean few = same.size() <= FEW_COPIES;
      for (int i = 0; i < same.size(); i++) {
        for (int j = i + 1; j < same.size(); j++) {
          add(same.get(i), same.get(j), whole);
        }
        if (!few) {
          break;
        }
      }
    }
    acrossBorders(sink);
  }

  private void acrossBorders(SharedPairSort.Sink sink) throws IOException {
    List<SharedPair> open = new ArrayList<>(1);
    pairs.inOrder(pair -> {
      SharedPair next = pair;
      if (!open.isEmpty()) {
        SharedPair last = open.removeLast();
        if (goesOn(last, pair)) {
          next = last.joined(pair);
        } else {
          sink.take(last);
        }
      }
      open.add(next);
    });
    for (SharedPair last : open) {
      sink.take(last);
    }
  }

  private boolean goesOn(SharedPair pair, SharedPair next) {
    return pair.a() == next.a()
        && pair.b() == next.b()
        && (sections.containsKey(pair.a()) || sections.containsKey(pair.b()))
        && Math.abs(next.aStart() - pair.aEnd()) <= BORDER
        && Math.abs(next.bStart() - pair.bEnd()) <= BORDER;
  }
}
