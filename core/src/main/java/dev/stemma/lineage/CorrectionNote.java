package dev.stemma.lineage;

import dev.stemma.article.Article;
import dev.stemma.article.Block;
import dev.stemma.article.Dateline;
import dev.stemma.article.Location;
import dev.stemma.article.Span;
import dev.stemma.text.Tokens;
import dev.stemma.text.WordKind;
import dev.stemma.text.WordKinds;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A note such as {@code (Corrects number of people in headline)} above or below a text: what an
 * outlet corrects is its own text printed before, though the note need not name it.
 */
final class CorrectionNote {

  private CorrectionNote() {}

  /** Returns the evidence that one article corrects another of the same outlet. */
  static Optional<Evidence> in(ReadArticle article, ReadArticle corrected) {
    if (Collections.disjoint(outlet(article.article()), outlet(corrected.article()))
        || find(corrected).isPresent()) {
      return Optional.empty();
    }
    return find(article)
        .map(note ->
            new Evidence.Correction(Optional.of(corrected.id()), new Location(article.id(), note)));
  }

  /** Returns the first paragraph that opens with a word of correcting. */
  private static Optional<Span> find(ReadArticle article) {
    Tokens tokens = article.tokens();
    for (Block block : article.article().blocks()) {
      int first = tokens.indexAt(block.span().start());
      boolean opens =
          first < tokens.size()
              && tokens.end(first) <= block.span().end()
              && WordKinds.count(
                      WordKind.CORRECTION,
                      tokens,
                      tokens.span(first, first + 1),
                      article.article().language())
                  > 0;
      if (opens) {
        return Optional.of(block.span());
      }
    }
    return Optional.empty();
  }

  private static Set<String> outlet(Article article) {
    Set<String> labels = new TreeSet<>();
    article.publisher().ifPresent(name -> labels.addAll(SourceNames.labels(name)));
    article
        .dateline()
        .flatMap(Dateline::agency)
        .ifPresent(name -> labels.addAll(SourceNames.labels(name)));
    return labels;
  }
}
