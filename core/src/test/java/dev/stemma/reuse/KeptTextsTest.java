package dev.stemma.reuse;

import static dev.stemma.reuse.InventedNews.article;
import static dev.stemma.reuse.InventedNews.corpus;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTextsTest {

  private static final ReuseOptions OPTIONS =
      ReuseOptions.defaults().withMemory(ReuseOptions.LEAST_MEMORY).withThreads(1);

  @TempDir private Path folder;

  /** Tables of pages are mostly blanks, of which no symbol is left, but room was made for them. */
  @Test
  void textsOfBlanksAreChargedByTheirLength() throws IOException {
    List<CorpusText> articles = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      articles.add(article("a" + i, "one", i, "row " + i + " ".repeat(20_000)));
    }
    Path out = folder.resolve("out");
    Reuse.run(out, corpus(articles), OPTIONS, ReuseProgress.NONE);
    try (Store store = new Store(Manifest.read(Reuse.indexFolder(out)))) {
      KeptTexts texts = new KeptTexts(store, KeptTexts.SYMBOL_BYTES * 20_100 * 10);
      for (int unit = 0; unit < 100; unit++) {
        texts.get(unit);
      }
      assertThat(texts.size()).isEqualTo(10);
    }
  }
}
