package dev.stemma.quote;

import dev.stemma.article.Article;
import dev.stemma.article.Block;
import dev.stemma.article.BlockKind;
import dev.stemma.article.Span;
import dev.stemma.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes articles of bare paragraphs. */
final class Texts {

  private Texts() {}

  static Article article(String id, String language, String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      text.append(text.isEmpty() ? "" : "\n\n");
      int start = text.length();
      text.append(paragraph);
      blocks.add(new Block(BlockKind.PARAGRAPH, new Span(start, text.length())));
    }
    return new Article(
        id,
        id,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        language,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text.toString(),
        blocks,
        List.of(),
        List.of());
  }

  static List<Span> sentences(Article article) {
    List<Span> sentences = new ArrayList<>();
    for (Block block : article.blocks()) {
      sentences.addAll(Sentences.of(article.text(), block.span(), article.language()));
    }
    return sentences;
  }

  static List<Quotation> quotations(Article article) {
    return QuotationFinder.find(article, sentences(article));
  }
}
