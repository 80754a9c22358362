package dev.stemma.bench.peers;

import dev.stemma.bench.extraction.PageExtractor;
import dev.stemma.bench.extraction.Prediction;
import dev.stemma.bench.extraction.RawPage;
import java.util.Objects;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;

/** A port of Mozilla's Readability.js; gives no date. */
public final class Readability implements PageExtractor {

  @Override
  public String name() {
    return "Readability4J 1.0.8";
  }

  @Override
  public Prediction extract(RawPage page) {
    Article article = new Readability4J(page.address(), page.text()).parse();
    return Prediction.of(
        Objects.requireNonNullElse(article.getTextContent(), ""),
        Objects.requireNonNullElse(article.getTitle(), ""),
        Objects.requireNonNullElse(article.getByline(), ""));
  }
}
