package dev.stemma.reuse;

/**
 * Which pairs the results tell of: those with an article that was read as number {@code first} or
 * later. Of 0, all.
 */
record Scope(int first) {

  static Scope of(Manifest manifest, Store store) {
    return switch (manifest.results) {
      case ALL -> new Scope(0);
      case ADDED -> new Scope(store.firstArticle(manifest.baseSegments));
    };
  }

  boolean isAll() {
    return first == 0;
  }

  boolean has(int article) {
    return article >= first;
  }

  boolean has(int one, int other) {
    return has(one) || has(other);
  }
}
