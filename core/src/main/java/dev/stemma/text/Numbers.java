package dev.stemma.text;

import dev.stemma.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads the numbers in a stretch of text, so that {@code 1,200} and {@code 1200} are the same. */
public final class Numbers {

  private static final int GROUP = 3;

  private Numbers() {}

  /**
   * Returns the numbers in a span, in order, in a form that is equal where the values are written
   * alike.
   */
  public static List<String> in(Tokens tokens, Span span, String language) {
    List<String> numbers = new ArrayList<>();
    for (int i = tokens.indexAt(span.start()); i < tokens.indexBehind(span.end()); i++) {
      if (tokens.numeric(i)) {
        numbers.add(normalise(tokens.form(i)));
      } else if (WordKinds.is(WordKind.NUMBER, tokens.form(i), language)) {
        numbers.add(tokens.form(i));
      }
    }
    return numbers;
  }

  /** Returns a number's form in ASCII digits and without the marks that part thousands. */
  public static String normalise(String form) {
    StringBuilder digits = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      char unit = form.charAt(i);
      int digit = Character.digit(unit, 10);
      if (digit >= 0) {
        digits.append((char) ('0' + digit));
      } else if (!partsThousands(form, i)) {
        digits.append(unit);
      }
    }
    return digits.toString();
  }

  /** A comma, point or apostrophe parts thousands where three digits follow it and no fourth. */
  private static boolean partsThousands(String form, int at) {
    char mark = form.charAt(at);
    if (mark != ',' && mark != '.' && mark != '\'' && mark != '٬') {
      return false;
    }
    int end = at + 1;
    while (end < form.length() && Character.isDigit(form.charAt(end))) {
      end++;
    }
    return end - at - 1 == GROUP && at > 0 && Character.isDigit(form.charAt(at - 1));
  }
}
