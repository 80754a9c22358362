package dev.stemma.lineage;

import dev.stemma.article.Article;
import dev.stemma.article.Span;
import dev.stemma.text.Tokenizer;
import dev.stemma.text.Tokens;
import java.util.HashSet;
import java.util.Set;

/** Tells who says something in a text: {@code the Foreign Ministry said in a statement}. */
final class StatementSpeaker {

  private static final int REACH = 200;
  private static final int FARTHEST = 4;
  private static final int LONGEST_NAME = 8;

  private StatementSpeaker() {}

  /**
   * Returns the labels of the names that may be the speaker's: those that end right before the verb
   * that leads to the citing words. None where no such verb stands there, or where something else
   * is cited than a plain noun for a text.
   */
  static Set<String> labels(Article article, Citation citation) {
    CitationWords words = CitationWords.of(article.language());
    Tokens name = Tokenizer.tokenize(citation.name());
    if (name.isEmpty() || words.match(CueKind.DOCUMENT, name, 0) < name.size()) {
      return Set.of();
    }
    int end = citation.span().start();
    Tokens tokens = Tokenizer.tokenize(article.text(), new Span(Math.max(0, end - REACH), end));
    return labels(words, tokens);
  }

  private static Set<String> labels(CitationWords words, Tokens tokens) {
    int end = tokens.size();
    boolean speaks = false;
    while (end > 0 && end > tokens.size() - FARTHEST) {
      boolean article =
          words.match(CueKind.DEFINITE, tokens, end - 1) > 0
              || words.match(CueKind.INDEFINITE, tokens, end - 1) > 0;
      if (speaks && (article || !MentionFinder.isSmall(tokens, end - 1))) {
        break;
      }
      speaks |= words.match(CueKind.REPORT, tokens, end - 1) > 0;
      end--;
    }
    // Behind an article stands another speaker: "..., the mayor said in a statement".
    if (!speaks || end == 0 || MentionFinder.isSmall(tokens, end - 1)) {
      return Set.of();
    }
    Set<String> labels = new HashSet<>();
    for (int from = end - 1; from >= 0 && from >= end - LONGEST_NAME; from--) {
      String name = tokens.text().substring(tokens.start(from), tokens.end(end - 1));
      labels.addAll(SourceNames.labels(name));
    }
    return labels;
  }
}
