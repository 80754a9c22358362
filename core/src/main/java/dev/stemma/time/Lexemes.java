package dev.stemma.time;

import dev.stemma.article.Span;
import dev.stemma.text.Characters;
import dev.stemma.text.Folding;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits text finer than words: a date is written without spaces as often as with them, as in
 * {@code 12.07.2031}, {@code 7월12일} and {@code 12th}.
 */
final class Lexemes {

  private static final int FIRST_IDEOGRAPH = 0x2E80;

  private Lexemes() {}

  /** Returns the lexemes of one span of a text; their offsets point into the whole text. */
  static List<Lexeme> scan(String text, Span within) {
    List<Lexeme> lexemes = new ArrayList<>(within.length() / 5 + 4);
    int at = within.start();
    while (at < within.end()) {
      int codePoint = text.codePointAt(at);
      int end = Math.min(within.end(), at + Character.charCount(codePoint));
      if (Character.isDigit(codePoint)) {
        while (end < within.end() && Character.isDigit(text.charAt(end))) {
          end++;
        }
        lexemes.add(new Lexeme(at, end, digits(text, at, end), Lexeme.Kind.DIGITS, false));
      } else if (Character.isLetter(codePoint)) {
        end = isIdeograph(codePoint) ? end : endOfWord(text, end, within.end());
        boolean capital = Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint);
        String form = Folding.fold(text.substring(at, end));
        lexemes.add(new Lexeme(at, end, form, Lexeme.Kind.WORD, capital));
      } else if (!Characters.isSpace(codePoint)) {
        String form = mark(text.substring(at, end));
        lexemes.add(new Lexeme(at, end, form, Lexeme.Kind.MARK, false));
      }
      at = end;
    }
    return lexemes;
  }

  private static int endOfWord(String text, int from, int limit) {
    int end = from;
    while (end < limit) {
      int codePoint = text.codePointAt(end);
      boolean inside =
          (Character.isLetter(codePoint) && !isIdeograph(codePoint))
              || Character.getType(codePoint) == Character.NON_SPACING_MARK
              || Character.getType(codePoint) == Character.FORMAT;
      if (!inside) {
        break;
      }
      end = Math.min(limit, end + Character.charCount(codePoint));
    }
    return end;
  }

  private static boolean isIdeograph(int codePoint) {
    if (codePoint < FIRST_IDEOGRAPH) {
      return false;
    }
    return switch (UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }

  private static String digits(String text, int start, int end) {
    StringBuilder ascii = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      ascii.append((char) ('0' + Character.digit(text.charAt(i), 10)));
    }
    return ascii.toString();
  }

  /** Hyphens and dashes of all lengths part dates and ranges alike. */
  private static String mark(String printed) {
    return switch (printed) {
      case "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212", "\uFF0D", "~", "\u301C" ->
          "-";
      case "\uFF0C", "\u060C", "\u3001" -> ",";
      case "\uFF0E", "\u3002" -> ".";
      case "\uFF08" -> "(";
      case "\uFF09" -> ")";
      case "\u2019", "\u2018" -> "'";
      case "\uFF0F" -> "/";
      default -> printed;
    };
  }
}
