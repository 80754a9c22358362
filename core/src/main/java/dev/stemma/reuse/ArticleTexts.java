package dev.stemma.reuse;

import java.io.IOException;

/** The texts of articles, put together from their units. For one thread. */
final class ArticleTexts {

  private final Store store;
  private final int[] firstUnits;
  private int lastUnit = -1;
  private String lastText = "";

  ArticleTexts(Store store) {
    this(store, store.firstUnitOfArticles());
  }

  private ArticleTexts(Store store, int[] firstUnits) {
    this.store = store;
    this.firstUnits = firstUnits;
  }

  /** Returns the same texts for another thread. */
  ArticleTexts another() {
    return new ArticleTexts(store, firstUnits);
  }

  /** Returns the words of a span of an article as printed. */
  String text(int article, int start, int end) throws IOException {
    int unit = firstUnits[article];
    StringBuilder text = new StringBuilder();
    while (unit < store.units() && store.articleOf(unit) == article && store.offset(unit) < end) {
      int offset = store.offset(unit);
      if (offset + store.length(unit) > start) {
        String part = unitText(unit);
        text.append(part, Math.max(0, start - offset), Math.min(part.length(), end - offset));
      }
      unit++;
    }
    return text.toString();
  }

  /** Passages of one article are asked for one after the other, mostly. */
  private String unitText(int unit) throws IOException {
    if (unit != lastUnit) {
      lastText = store.text(unit);
      lastUnit = unit;
    }
    return lastText;
  }
}
