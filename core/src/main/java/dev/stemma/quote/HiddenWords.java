package dev.stemma.quote;

import dev.stemma.article.Span;
import dev.stemma.collate.EditFlag;
import dev.stemma.text.Tokens;
import dev.stemma.text.WordKind;
import dev.stemma.text.WordKinds;
import java.util.EnumSet;
import java.util.Set;

/** Tells what makes words that an ellipsis or a bracket hides matter, so that a report can warn. */
public final class HiddenWords {

  private HiddenWords() {}

  /**
   * Returns what stands among some hidden words.
   *
   * @param source the words of the source
   * @param hidden the hidden words
   * @param language BCP 47 language of the source
   */
  public static Set<EditFlag> flags(Tokens source, Span hidden, String language) {
    Set<EditFlag> flags = EnumSet.noneOf(EditFlag.class);
    if (has(WordKind.NEGATION, source, hidden, language)) {
      flags.add(EditFlag.NEGATION);
    }
    if (has(WordKind.HEDGE, source, hidden, language)) {
      flags.add(EditFlag.HEDGE);
    }
    boolean number = has(WordKind.NUMBER, source, hidden, language);
    for (int i = source.indexAt(hidden.start()); i < source.indexBehind(hidden.end()); i++) {
      number |= source.numeric(i);
    }
    if (number) {
      flags.add(EditFlag.NUMBER);
    }
    return flags;
  }

  private static boolean has(WordKind kind, Tokens source, Span hidden, String language) {
    return WordKinds.count(kind, source, hidden, language) > 0;
  }
}
