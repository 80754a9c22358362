package dev.stemma.bench;

import dev.stemma.collate.Collator;
import dev.stemma.collate.IndexedText;
import dev.stemma.collate.SentenceSimilarity;
import dev.stemma.text.TokenRange;
import dev.stemma.text.Tokenizer;
import dev.stemma.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Makes English sentences ready for a measure. */
final class PreparedTexts {

  private PreparedTexts() {}

  static SentenceSimilarity.Prepared prepare(
      SentenceSimilarity measure, List<String> report, List<String> source) {
    Collator collator = new Collator();
    IndexedText reportText = index(collator, report);
    IndexedText sourceText = index(collator, source);
    return measure.prepare(
        reportText, ranges(reportText, report), sourceText, ranges(sourceText, source));
  }

  private static IndexedText index(Collator collator, List<String> sentences) {
    return collator.index(Tokenizer.tokenize(String.join("\n", sentences)), "en");
  }

  private static List<TokenRange> ranges(IndexedText text, List<String> sentences) {
    Tokens tokens = text.tokens();
    List<TokenRange> ranges = new ArrayList<>();
    int at = 0;
    for (String sentence : sentences) {
      int end = at + sentence.length();
      int from = tokens.indexAt(at);
      ranges.add(new TokenRange(from, Math.max(from, tokens.indexBehind(end))));
      at = end + 1;
    }
    return ranges;
  }
}
