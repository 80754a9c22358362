package dev.stemma.reuse;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The units asked for last, folded, as many as fit some memory; two at least. For one thread. */
final class KeptTexts {

  /**
   * What there is room for in a folded text takes so much a symbol, its words as given included.
   */
  static final int SYMBOL_BYTES = 4;

  private final Store store;
  private final TextFolder folder = new TextFolder();
  private final Map<Integer, FoldedText> kept = new LinkedHashMap<>(1024, 0.75f, true);
  private final long most;
  private long room;

  /**
   * Makes one.
   *
   * @param memory bytes for all texts that are kept
   */
  KeptTexts(Store store, long memory) {
    this.store = store;
    most = memory / SYMBOL_BYTES;
  }

  FoldedText get(int unit) throws IOException {
    FoldedText text = kept.get(unit);
    if (text == null) {
      text = folder.fold(store.text(unit));
      kept.put(unit, text);
      room += text.room();
      var oldest = kept.entrySet().iterator();
      while (room > most && kept.size() > 2) {
        room -= oldest.next().getValue().room();
        oldest.remove();
      }
    }
    return text;
  }

  /** Returns how many are kept. */
  int size() {
    return kept.size();
  }
}
