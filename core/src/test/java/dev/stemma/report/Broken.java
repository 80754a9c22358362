package dev.stemma.report;

import dev.stemma.article.Article;
import dev.stemma.article.Block;
import dev.stemma.article.BlockKind;
import dev.stemma.article.Span;
import dev.stemma.lineage.Trace;
import java.util.List;
import java.util.Optional;

/** Traces of texts that no encoder likes. */
final class Broken {

  private Broken() {}

  /** One article whose text holds half a character. */
  static Trace withLoneSurrogate() {
    String text = "half \uD83D a character";
    Article article =
        new Article(
            "ffffffffffff",
            "half.txt",
            Optional.empty(),
            Optional.of(text),
            Optional.empty(),
            List.of(),
            Article.UNDETERMINED_LANGUAGE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            text,
            List.of(new Block(BlockKind.PARAGRAPH, new Span(0, text.length()))),
            List.of(),
            List.of());
    return new Trace(
        List.of(article),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
