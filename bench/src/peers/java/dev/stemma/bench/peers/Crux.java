package dev.stemma.bench.peers;

import com.chimbori.crux.articles.Article;
import com.chimbori.crux.articles.ArticleExtractor;
import dev.stemma.bench.extraction.PageExtractor;
import dev.stemma.bench.extraction.Prediction;
import dev.stemma.bench.extraction.RawPage;
import java.util.Objects;

/** Crux in the last version on Maven Central, of 2018; gives body and title only. */
public final class Crux implements PageExtractor {

  @Override
  public String name() {
    return "Crux 2.1.0";
  }

  @Override
  public Prediction extract(RawPage page) {
    Article article =
        ArticleExtractor.with(page.address(), page.text())
            .extractMetadata()
            .extractContent()
            .article();
    return Prediction.of(
        article.document == null ? "" : article.document.text(),
        Objects.requireNonNullElse(article.title, ""),
        "");
  }
}
