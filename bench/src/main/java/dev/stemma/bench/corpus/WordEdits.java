package dev.stemma.bench.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Replaces, deletes and inserts words, a third each, and swaps neighbours. */
record WordEdits(Lexicon lexicon, Draws draws, double rate, double swapped) {

  String of(Passage passage) {
    return passage.with(passage.sentences().stream().map(this::edit).toList());
  }

  private String edit(String sentence) {
    List<String> words = new ArrayList<>();
    for (String word : lexicon.script().words(sentence)) {
      int kind = draws.chance(rate) ? draws.below(3) : 3;
      switch (kind) {
        case 0 -> words.add(word());
        case 1 -> {}
        case 2 -> {
          words.add(word());
          words.add(word);
        }
        default -> words.add(word);
      }
    }
    if (words.isEmpty()) {
      words.add(word());
    }
    for (int i = 0; i + 1 < words.size(); i++) {
      if (draws.chance(swapped)) {
        Collections.swap(words, i, i + 1);
        i++;
      }
    }
    return String.join(lexicon.script().space(), words);
  }

  private String word() {
    return lexicon
        .script()
        .write(draws.chance(0.5) ? lexicon.noun(draws) : lexicon.adjective(draws));
  }
}
