package dev.stemma.time;

import dev.stemma.article.Span;
import java.util.List;
import java.util.Optional;

/**
 * A phrase found among lexemes.
 *
 * @param meaning what the phrase means
 * @param fillings the slots in order with their values
 * @param from index of the first lexeme of the time expression
 * @param to index behind its last
 * @param span its place in the text
 */
record Match(Meaning meaning, List<Filling> fillings, int from, int to, Span span) {

  /** A slot with the value of the word in it. */
  record Filling(Slot slot, int value) {}

  /** Returns the values in one slot, in order. */
  List<Integer> values(Slot slot) {
    return fillings.stream().filter(filling -> filling.slot() == slot).map(Filling::value).toList();
  }

  /** Returns the first value in one slot. */
  Optional<Integer> first(Slot slot) {
    return values(slot).stream().findFirst();
  }
}
