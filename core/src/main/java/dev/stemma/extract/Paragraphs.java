package dev.stemma.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the paragraphs of plain text, which is either hard-wrapped, with paragraphs parted by blank
 * lines, indents or short last lines, or has a paragraph on each line.
 */
final class Paragraphs {

  /** Lines up to this width may have been wrapped by hand or by a mailer. */
  private static final int WIDEST_WRAP = 110;

  private static final int NARROWEST_WRAP = 30;

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private final Predicate<String> standsAlone;
  private final int width;

  private Paragraphs(String[] lines, Predicate<String> standsAlone) {
    this.standsAlone = standsAlone;
    width = width(lines);
  }

  /**
   * Returns the paragraphs in order, their white space canonical.
   *
   * @param standsAlone tells lines that are never part of a longer paragraph
   */
  static List<String> of(String text, Predicate<String> standsAlone) {
    String[] lines = text.split("\r\n|[\n\r\f\u0085\u2028\u2029]", -1);
    Paragraphs found = new Paragraphs(lines, standsAlone);
    String before = "";
    for (String raw : lines) {
      found.add(raw, before);
      before = raw;
    }
    found.close();
    return found.paragraphs;
  }

  private void add(String raw, String before) {
    String line = Whitespace.canonical(raw);
    if (line.isEmpty()) {
      close();
    } else if (standsAlone.test(line)) {
      close();
      paragraphs.add(line);
    } else {
      if (!open.isEmpty() && !continues(raw, before)) {
        close();
      }
      if (!open.isEmpty()
          && !(isUnspaced(open.charAt(open.length() - 1)) && isUnspaced(line.charAt(0)))) {
        open.append(' ');
      }
      open.append(line);
    }
  }

  private boolean continues(String raw, String before) {
    if (width == 0 || indent(raw) >= indent(before) + 2 || isListItem(raw.strip())) {
      return false;
    }
    String last = before.stripTrailing();
    boolean ended = ".!?:;。！？।”\"»」".indexOf(last.charAt(last.length() - 1)) >= 0;
    return last.length() >= width * (ended ? 0.75 : 0.55);
  }

  private void close() {
    if (!open.isEmpty()) {
      paragraphs.add(open.toString());
      open.setLength(0);
    }
  }

  /** Returns the width that lines were wrapped at, 0 where each line is a paragraph. */
  private static int width(String[] lines) {
    int[] lengths =
        Arrays.stream(lines)
            .mapToInt(line -> line.stripTrailing().length())
            .filter(length -> length > 0)
            .sorted()
            .toArray();
    if (lengths.length < 3) {
      return 0;
    }
    int widest = lengths[lengths.length - 1];
    return widest > WIDEST_WRAP || widest < NARROWEST_WRAP ? 0 : widest;
  }

  private static boolean isListItem(String line) {
    return line.startsWith("- ") || line.startsWith("* ") || line.startsWith("• ");
  }

  private static int indent(String line) {
    int indent = 0;
    while (indent < line.length()
        && (line.charAt(indent) == ' ' || line.charAt(indent) == '\u3000')) {
      indent++;
    }
    return indent < line.length() && line.charAt(indent) == '\t' ? indent + 4 : indent;
  }

  private static boolean isUnspaced(char unit) {
    return unit >= 0x2E80 && !(unit >= 0xAC00 && unit <= 0xD7A3);
  }
}
