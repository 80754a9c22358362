package dev.stemma.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a planted passage was altered; the names are those of the marked data set. */
public enum ReuseType {
  /** Word for word. */
  VERBATIM(1) {
    @Override
    String alter(Passage passage, Lexicon lexicon, Draws draws) {
      return passage.with(passage.sentences());
    }
  },
  /** A word in ten replaced, deleted or inserted. */
  LIGHT10(1) {
    @Override
    String alter(Passage passage, Lexicon lexicon, Draws draws) {
      return new WordEdits(lexicon, draws, 0.10, 0).of(passage);
    }
  },
  /** A word in five. */
  EDIT20(1) {
    @Override
    String alter(Passage passage, Lexicon lexicon, Draws draws) {
      return new WordEdits(lexicon, draws, 0.20, 0).of(passage);
    }
  },
  /** A word in three, and neighbours swapped. */
  HEAVY35(1) {
    @Override
    String alter(Passage passage, Lexicon lexicon, Draws draws) {
      return new WordEdits(lexicon, draws, 0.35, 0.10).of(passage);
    }
  },
  /** A character in twenty misread. */
  OCR5(1) {
    @Override
    String alter(Passage passage, Lexicon lexicon, Draws draws) {
      return CharacterNoise.of(passage.with(passage.sentences()), 0.05, lexicon.script(), draws);
    }
  },
  /** A character in eight. */
  OCR12(1) {
    @Override
    String alter(Passage passage, Lexicon lexicon, Draws draws) {
      return CharacterNoise.of(passage.with(passage.sentences()), 0.12, lexicon.script(), draws);
    }
  },
  /** The sentences in another order. */
  SHUFFLE(4) {
    @Override
    String alter(Passage passage, Lexicon lexicon, Draws draws) {
      List<String> sentences = new ArrayList<>(passage.sentences());
      for (int i = sentences.size() - 1; i > 0; i--) {
        int other = draws.below(i + 1);
        String moved = sentences.set(i, sentences.get(other));
        sentences.set(other, moved);
      }
      return passage.with(sentences);
    }
  },
  /** Two fifths of the sentences left out; the first and the last stay, and mark its ends. */
  DROP(4) {
    @Override
    String alter(Passage passage, Lexicon lexicon, Draws draws) {
      List<String> kept = new ArrayList<>();
      int last = passage.sentences().size() - 1;
      for (int i = 0; i <= last; i++) {
        if (i == 0 || i == last || !draws.chance(0.4)) {
          kept.add(passage.sentences().get(i));
        }
      }
      return passage.with(kept);
    }
  };

  private final int leastSentences;

  ReuseType(int leastSentences) {
    this.leastSentences = leastSentences;
  }

  /** Returns the name as the data sets write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  int leastSentences() {
    return leastSentences;
  }

  abstract String alter(Passage passage, Lexicon lexicon, Draws draws);
}
