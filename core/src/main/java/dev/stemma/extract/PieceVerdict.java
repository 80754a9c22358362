package dev.stemma.extract;

import dev.stemma.article.BlockKind;
import java.util.OptionalDouble;

/**
 * What became of one piece of a page.
 *
 * @param place XPath of the element that holds it; {@code paragraph 7} in plain text, counted from
 *     1
 * @param kind what the page set it as
 * @param text its words in canonical white space
 * @param reason why it was kept or left out
 * @param detail what the reason rests on: a class name, a phrase, a score's parts, a rule's place;
 *     empty where there is nothing to add
 * @param score how likely it is body, from 0 to 1, where it was weighed
 */
public record PieceVerdict(
    String place, BlockKind kind, String text, Reason reason, String detail, OptionalDouble score) {

  /** Returns whether the piece stands in the body. */
  public boolean kept() {
    return reason.keeps();
  }
}
