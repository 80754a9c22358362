package dev.stemma.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a line's pieces into rows of a given number of columns: at spaces, beside wide characters,
 * and inside a word only where it is wider than a row.
 */
final class Wrapping {

  private final int width;
  private final List<List<Line.Piece>> rows = new ArrayList<>();
  private List<Line.Piece> row = new ArrayList<>();
  private int used;
  private final List<Line.Piece> word = new ArrayList<>();
  private int wordWidth;
  private boolean spaceBefore;
  private Line.Piece space = new Line.Piece(" ", Role.TEXT, false);

  private Wrapping(int width) {
    this.width = width;
  }

  /** Returns the rows, at least one. */
  static List<List<Line.Piece>> wrap(Line line, int width) {
    Wrapping wrapping = new Wrapping(Math.max(width, 2));
    for (Line.Piece piece : line.pieces()) {
      wrapping.take(piece);
    }
    wrapping.endWord();
    wrapping.rows.add(wrapping.row);
    return wrapping.rows;
  }

  private void take(Line.Piece piece) {
    String text = piece.text();
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      if (codePoint == ' ') {
        append(piece, text, start, at);
        endWord();
        spaceBefore = true;
        space = new Line.Piece(" ", piece.role(), piece.fromPage());
        start = next;
      } else if (Columns.isWide(codePoint)) {
        append(piece, text, start, at);
        endWord();
        append(piece, text, at, next);
        start = next;
      } else if (wordWidth + next - start > width) {
        append(piece, text, start, at);
        endWord();
        start = at;
      }
      at = next;
    }
    append(piece, text, start, at);
  }

  private void append(Line.Piece piece, String text, int start, int end) {
    if (start < end) {
      String part = text.substring(start, end);
      word.add(new Line.Piece(part, piece.role(), piece.fromPage()));
      wordWidth += Columns.of(part);
    }
  }

  private void endWord() {
    if (word.isEmpty()) {
      return;
    }
    int gap = spaceBefore && used > 0 ? 1 : 0;
    if (used > 0 && used + gap + wordWidth > width) {
      rows.add(row);
      row = new ArrayList<>();
      used = 0;
      gap = 0;
    }
    if (gap == 1) {
      row.add(space);
    }
    row.addAll(word);
    used += gap + wordWidth;
    word.clear();
    wordWidth = 0;
    spaceBefore = false;
  }
}
