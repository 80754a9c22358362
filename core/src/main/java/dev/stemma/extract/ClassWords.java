package dev.stemma.extract;

import dev.stemma.text.ResourceLines;
import dev.stemma.text.WordTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the words in an element's class and id say about it, from {@code class-words.txt}. */
final class ClassWords {

  /** What a word says; the kinds of all words of a name add up as bits. */
  enum Kind {
    DROP(1),
    SUSPECT(1 << 1),
    BODY(1 << 2),
    CREDIT(1 << 3),
    COMMENTS(1 << 4);

    private final int bit;

    Kind(int bit) {
      this.bit = bit;
    }

    /** Returns whether a word of this kind is in the names of an element. */
    boolean isIn(String names) {
      return in(of(names));
    }

    boolean in(int kinds) {
      return (kinds & bit) != 0;
    }
  }

  private static final ClassWords ALL = new ClassWords();

  private final Map<String, Integer> said = new HashMap<>();
  private final WordTable words;

  /** The kinds of the word in each place of the table. */
  private final int[] kinds;

  private ClassWords() {
    for (String line : ResourceLines.of(ClassWords.class, "class-words.txt")) {
      int colon = line.indexOf(':');
      Kind kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      Arrays.stream(line.substring(colon + 1).strip().split(" +"))
          .forEach(word -> said.merge(word, kind.bit, (one, other) -> one | other));
    }
    words = new WordTable(said.keySet());
    kinds = new int[words.size()];
    said.forEach((word, bits) -> kinds[words.find(word, 0, word.length())] = bits);
  }

  /** Returns the words, in lower case, with what each says as bits of {@link Kind}. */
  static Map<String, Integer> all() {
    return ALL.said;
  }

  /** Returns what the words of a name say together, as bits of {@link Kind}. */
  static int of(String names) {
    int[] said = {0};
    NameParting.each(
        names,
        (from, to) -> {
          int place = ALL.words.find(names, from, to);
          said[0] |= place < 0 ? 0 : ALL.kinds[place];
        });
    return said[0];
  }
}
