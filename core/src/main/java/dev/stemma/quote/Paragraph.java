package dev.stemma.quote;

import dev.stemma.article.Span;
import java.util.List;

/**
 * One block as it is read for speakers.
 *
 * @param span the block
 * @param sentences its sentences
 * @param marked the passages between marks
 */
record Paragraph(Span span, List<Span> sentences, List<Marked> marked) {

  /** Returns where the reporter's words before a passage begin. */
  int frameStart(int index) {
    Marked passage = marked.get(index);
    int start = index > 0 ? marked.get(index - 1).close() : span.start();
    for (Span sentence : sentences) {
      if (sentence.start() > passage.open()) {
        break;
      }
      start = Math.max(start, sentence.start());
    }
    return Math.min(start, passage.open());
  }

  /** Returns where the reporter's words behind a passage end. */
  int frameEnd(int index, boolean nextSentence) {
    Marked passage = marked.get(index);
    int end = index + 1 < marked.size() ? marked.get(index + 1).open() : span.end();
    boolean skipped = !nextSentence;
    for (Span sentence : sentences) {
      if (sentence.end() < passage.close()) {
        continue;
      }
      if (sentence.end() <= passage.close() + 1 && !skipped) {
        skipped = true;
        continue;
      }
      return Math.max(passage.close(), Math.min(end, sentence.end()));
    }
    return Math.max(passage.close(), end);
  }
}
