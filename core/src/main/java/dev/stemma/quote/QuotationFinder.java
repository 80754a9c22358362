package dev.stemma.quote;

import dev.stemma.article.Article;
import dev.stemma.article.Block;
import dev.stemma.article.BlockKind;
import dev.stemma.article.Span;
import dev.stemma.text.Tokenizer;
import dev.stemma.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds every quotation of an article: what stands between quotation marks and what the page sets
 * as a block quotation, with speaker and cue. Rules and word lists, no model: the same everywhere
 * and cheap to start. No quotation reaches over the edge of its block; one that goes on over
 * several paragraphs is one quotation a paragraph, all of the same speaker.
 */
public final class QuotationFinder {

  private QuotationFinder() {}

  /**
   * Returns the quotations of an article, in order of their places.
   *
   * @param article the article
   * @param sentences its sentences, block by block, in order
   */
  public static List<Quotation> find(Article article, List<Span> sentences) {
    Tokens tokens = Tokenizer.tokenize(article.text());
    Speech speech = Speech.of(article.language());
    SpeakerFinder speakers = new SpeakerFinder(speech, tokens);
    List<Quotation> quotations = new ArrayList<>();
    Optional<Marked> open = Optional.empty();
    int firstSentence = 0;
    for (Block block : article.blocks()) {
      List<Span> own = new ArrayList<>();
      while (firstSentence < sentences.size()
          && sentences.get(firstSentence).start() < block.span().end()) {
        own.add(sentences.get(firstSentence++));
      }
      List<Marked> marked =
          Interruptions.split(speech, tokens, MarkScanner.scan(article.text(), block.span()));
      if (block.kind() == BlockKind.QUOTATION_BLOCK && marked.size() != 1) {
        quotations.add(speakers.block(block.span()));
        open = Optional.empty();
        continue;
      }
      boolean continues = continues(open, marked, block.span());
      quotations.addAll(speakers.paragraph(new Paragraph(block.span(), own, marked), continues));
      open = marked.isEmpty() ? Optional.empty() : Optional.of(marked.getLast());
      open = open.filter(last -> !last.closed());
    }
    return quotations;
  }

  private static boolean continues(Optional<Marked> open, List<Marked> marked, Span block) {
    return open.isPresent()
        && !marked.isEmpty()
        && marked.getFirst().open() == block.start()
        && marked.getFirst().family() == open.get().family();
  }
}
