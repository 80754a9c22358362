package dev.stemma.report;

import java.util.ArrayList;
import java.util.List;

/** A paragraph of a terminal report before it is wrapped. Words of a page are made safe here. */
final class Line {

  /**
   * A stretch in one role.
   *
   * @param fromPage whether a page wrote it, which may be in any script and direction
   */
  record Piece(String text, Role role, boolean fromPage) {}

  private final List<Piece> pieces = new ArrayList<>();

  static Line of(String text) {
    return new Line().say(text);
  }

  /** Adds words of ours. */
  Line say(String text) {
    return say(Role.TEXT, text);
  }

  Line say(Role role, String text) {
    pieces.add(new Piece(text, role, false));
    return this;
  }

  /** Adds words of a page. */
  Line page(String text) {
    return page(Role.TEXT, text);
  }

  Line page(Role role, String text) {
    pieces.add(new Piece(SafeText.of(text), role, true));
    return this;
  }

  List<Piece> pieces() {
    return pieces;
  }
}
