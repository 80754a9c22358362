package dev.stemma.bench;

import dev.stemma.collate.Collator;
import dev.stemma.collate.IndexedText;
import dev.stemma.collate.LexicalSimilarity;
import dev.stemma.collate.Passage;
import dev.stemma.collate.SentenceSimilarity;
import dev.stemma.text.Tokenizer;

/** What is timed: two texts laid side by side, from characters to findings. */
final class CollationTask {

  private final String source;
  private final String report;
  private final GeneratedTexts texts;

  CollationTask(int words) {
    texts = GeneratedTexts.of(words, 31);
    source = String.join("\n", texts.source());
    report = String.join("\n", texts.report());
  }

  /** Number of the report's sentences. */
  int statements() {
    return texts.report().size();
  }

  /** Finds passages and their edits; returns how many edits. */
  int passagesAndEdits() {
    Collator collator = new Collator();
    IndexedText from = collator.index(Tokenizer.tokenize(source), "en");
    IndexedText to = collator.index(Tokenizer.tokenize(report), "en");
    int edits = 0;
    for (Passage passage : Collator.passages(to, from)) {
      edits +=
          Collator.edits(
                  to,
                  passage.reportFrom(),
                  passage.reportTo(),
                  from,
                  passage.sourceFrom(),
                  passage.sourceTo())
              .size();
    }
    return edits;
  }

  /** Finds the source of each sentence by similarity; returns how many have one. */
  int rewrites() {
    SentenceSimilarity.Prepared prepared =
        PreparedTexts.prepare(new LexicalSimilarity(), texts.report(), texts.source());
    int found = 0;
    for (int i = 0; i < statements(); i++) {
      found += prepared.best(i).isPresent() ? 1 : 0;
    }
    return found;
  }
}
