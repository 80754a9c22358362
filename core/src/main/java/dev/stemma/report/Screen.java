package dev.stemma.report;

import java.io.IOException;
import java.util.List;

/** Rows of a terminal: wrapped, indented, painted, and safe in both directions of writing. */
final class Screen {

  private final Appendable out;
  private final int width;
  private final Style style;

  Screen(Appendable out, int width, Style style) {
    this.out = out;
    this.width = width;
    this.style = style;
  }

  Style style() {
    return style;
  }

  void blank() throws IOException {
    out.append('\n');
  }

  /** Prints a section's heading with a blank row before it. */
  void heading(String text) throws IOException {
    blank();
    print(0, new Line().say(Role.HEADING, text));
  }

  /** Prints a paragraph, all rows indented alike. */
  void print(int indent, Line line) throws IOException {
    print(" ".repeat(indent), indent, line);
  }

  /**
   * Prints a paragraph behind a label.
   *
   * @param label what stands before the first row, painted or not
   * @param indent columns that the label takes, and that the other rows leave free
   */
  void print(String label, int indent, Line line) throws IOException {
    String before = label;
    for (List<Line.Piece> row : Wrapping.wrap(line, width - indent)) {
      out.append(before);
      print(row);
      out.append('\n');
      before = " ".repeat(indent);
    }
  }

  private void print(List<Line.Piece> row) throws IOException {
    int at = 0;
    while (at < row.size()) {
      int end = at + 1;
      while (end < row.size() && row.get(end).fromPage() == row.get(at).fromPage()) {
        end++;
      }
      printStretch(row.subList(at, end));
      at = end;
    }
  }

  /** A terminal knows no paragraphs: each row's words from the page are isolated by themselves. */
  private void printStretch(List<Line.Piece> pieces) throws IOException {
    boolean isolated =
        pieces.stream()
            .anyMatch(piece -> piece.fromPage() && SafeText.hasRightToLeft(piece.text()));
    if (isolated) {
      out.append(SafeText.FIRST_STRONG_ISOLATE);
    }
    for (int i = 0; i < pieces.size(); i++) {
      StringBuilder same = new StringBuilder(pieces.get(i).text());
      while (i + 1 < pieces.size() && pieces.get(i + 1).role() == pieces.get(i).role()) {
        same.append(pieces.get(++i).text());
      }
      out.append(style.paint(pieces.get(i).role(), same.toString()));
    }
    if (isolated) {
      out.append(SafeText.POP_ISOLATE);
    }
  }
}
