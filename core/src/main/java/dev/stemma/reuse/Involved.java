package dev.stemma.reuse;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The articles that results may tell of, all copies of a text together. Names lie among the texts:
 * where few articles were added to many, those of the others are not read.
 */
final class Involved {

  private final BitSet articles = new BitSet();

  private Involved() {}

  static Involved in(Scope scope, Store store, Copies copies, StoredPairs pairs)
      throws IOException {
    Involved involved = new Involved();
    if (scope.isAll()) {
      involved.articles.set(0, store.articles());
      return involved;
    }
    // By the unit that stands for a text, since a text may have a hundred thousand copies.
    BitSet added = new BitSet();
    for (int unit = 0; unit < store.units(); unit++) {
      if (scope.has(store.articleOf(unit))) {
        int original = store.copyOf(unit);
        added.set(original >= 0 ? original : unit);
      }
    }
    BitSet texts = (BitSet) added.clone();
    pairs.each(pair -> {
      if (added.get(pair.one()) || added.get(pair.other())) {
        texts.set(pair.one());
        texts.set(pair.other());
      }
    });
    texts.stream().forEach(text -> involved.add(copies.of(text), store));
    return involved;
  }

  private void add(List<Integer> units, Store store) {
    units.forEach(unit -> articles.set(store.articleOf(unit)));
  }

  /** Returns them in the order that they were read in. */
  IntStream articles() {
    return articles.stream();
  }

  boolean has(int article) {
    return articles.get(article);
  }
}
