package dev.stemma.lineage;

import dev.stemma.article.Span;
import dev.stemma.text.TokenRange;

/**
 * A sentence of an article.
 *
 * @param span where it stands
 * @param words its tokens; at least one
 */
record Sentence(Span span, TokenRange words) {

  int from() {
    return words.from();
  }

  int to() {
    return words.to();
  }

  int size() {
    return words.size();
  }
}
