package dev.stemma.report;

import dev.stemma.article.Article;
import dev.stemma.text.Tokenizer;

/** How long an article's body is. */
record ArticleSize(int paragraphs, int words) {

  static ArticleSize of(Article article) {
    return new ArticleSize(article.blocks().size(), Tokenizer.tokenize(article.text()).size());
  }

  /** Returns the size as in {@code 248 words in 9 paragraphs}. */
  String inWords() {
    return FindingWords.count(words, "word") + " in " + FindingWords.count(paragraphs, "paragraph");
  }
}
