package dev.stemma.quote;

import dev.stemma.article.Span;
import dev.stemma.text.Characters;
import dev.stemma.text.Folding;
import dev.stemma.text.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the passages between quotation marks in one block, in one pass. Marks inside a passage
 * belong to it. Apostrophes, feet, inches, minutes and seconds are no marks. A mark that is never
 * closed reaches to the next one that opens, or to the end of the block.
 */
final class MarkScanner {

  private static final char OUTSIDE = ' ';

  /** How far behind an inch mark the passage's own closing mark is looked for. */
  private static final int UNIT_REACH = 200;

  private final String text;
  private final int start;
  private final int end;
  private final List<Marked> found = new ArrayList<>();

  private MarkScanner(String text, Span block) {
    this.text = text;
    this.start = block.start();
    this.end = block.end();
  }

  /** Returns the passages of one block, in order, not overlapping. */
  static List<Marked> scan(String text, Span block) {
    MarkScanner scanner = new MarkScanner(text, block);
    int at = scanner.start;
    while (at < scanner.end) {
      at = scanner.step(at);
    }
    return scanner.found;
  }

  /** Looks at one character outside of marks; returns where to go on. */
  private int step(int at) {
    MarkFamily family = MarkFamily.at(text, at, end);
    if (family == null) {
      return at + 1;
    }
    if (!opens(family, at)) {
      return at + family.length();
    }
    return family == MarkFamily.SINGLE ? single(at) : paired(family, at);
  }

  /** Follows a passage to its closing mark, counting the marks of the same family inside. */
  private int paired(MarkFamily family, int open) {
    char opener = text.charAt(open);
    int depth = 1;
    int nestedOpen = -1;
    List<Marked> nested = new ArrayList<>();
    int at = open + family.length();
    while (at < end) {
      if (MarkFamily.at(text, at, end) != family) {
        at++;
        continue;
      }
      boolean closes = closes(family, opener, at);
      if (closes && --depth == 0) {
        add(family, open, at, at + family.length(), true);
        return at + family.length();
      }
      if (closes && depth == 1) {
        nested.add(marked(family, nestedOpen, at, at + family.length(), true));
      } else if (!closes && opens(family, at)) {
        if (reopens(opener, at)) {
          add(family, open, at, at, false);
          return at;
        }
        depth++;
        nestedOpen = depth == 2 ? at : nestedOpen;
      }
      at += family.length();
    }
    return unclosed(family, open, nested);
  }

  /**
   * Without a closing mark, what looked like passages inside are passages of their own: somebody
   * forgot the mark before them.
   */
  private int unclosed(MarkFamily family, int open, List<Marked> nested) {
    if (nested.isEmpty()) {
      add(family, open, end, end, false);
      return end;
    }
    Marked first = nested.getFirst();
    add(family, open, first.open(), first.open(), false);
    found.addAll(nested);
    return nested.getLast().close();
  }

  /**
   * Follows a passage between single marks. A mark behind an s may be an apostrophe, so that a
   * later one is preferred; without any there is no passage.
   */
  private int single(int open) {
    int doubtful = -1;
    int at = open + 1;
    for (; at < end; at++) {
      if (MarkFamily.at(text, at, end) != MarkFamily.SINGLE) {
        continue;
      }
      char mark = text.charAt(at);
      boolean closing =
          mark != '‚' && !Characters.isSpace(before(at)) && !joinsWord(at) && at > open + 1;
      if (closing && (mark == '‘') == (text.charAt(open) == '‚')) {
        if (Character.toLowerCase(before(at)) == 's' && Characters.isSpace(after(at))) {
          doubtful = doubtful < 0 ? at : doubtful;
          continue;
        }
        add(MarkFamily.SINGLE, open, at, at + 1, true);
        return at + 1;
      }
      if (opens(MarkFamily.SINGLE, at)) {
        break;
      }
    }
    if (doubtful >= 0) {
      add(MarkFamily.SINGLE, open, doubtful, doubtful + 1, true);
      return doubtful + 1;
    }
    if (at == end && open == start && text.charAt(open) == '‘') {
      add(MarkFamily.SINGLE, open, end, end, false);
      return end;
    }
    return open + 1;
  }

  private boolean opens(MarkFamily family, int at) {
    char mark = text.charAt(at);
    char before = before(at);
    char after = at + family.length() < end ? text.charAt(at + family.length()) : OUTSIDE;
    boolean roomBefore = roomBefore(before);
    return switch (family) {
      case DOUBLE ->
          switch (mark) {
            case '“', '„', '‟' -> true;
            case '”' -> roomBefore && Character.isLetterOrDigit(after);
            default -> roomBefore && !Characters.isSpace(after);
          };
      case SINGLE ->
          switch (mark) {
            case '‘' -> !Characters.isSpace(after) && !isElision(at);
            case '‚', '‛' -> roomBefore && Character.isLetterOrDigit(after);
            default -> roomBefore && startsWord(after) && !isElision(at);
          };
      case GUILLEMET -> mark == '«' || (roomBefore && !Characters.isSpace(after));
      case SINGLE_GUILLEMET -> mark == '‹' || (roomBefore && !Characters.isSpace(after));
      case TICKS -> mark == '`' || (roomBefore && !Characters.isSpace(after));
      case CORNER -> mark == '「' || mark == '｢';
      case WHITE_CORNER -> mark == '『';
      case RAISED_PRIME -> mark == '〝';
      case TITLE -> mark == '《' || mark == '〈';
    };
  }

  private boolean closes(MarkFamily family, char opener, int at) {
    char mark = text.charAt(at);
    char before = before(at);
    char after = at + family.length() < end ? text.charAt(at + family.length()) : OUTSIDE;
    boolean tightBefore = !Characters.isSpace(before);
    return switch (family) {
      case DOUBLE ->
          switch (mark) {
            case '“', '‟' ->
                opener == '„' || (tightBefore && !startsWord(after) && !roomBefore(before));
            case '”' -> tightBefore || !Character.isLetterOrDigit(after);
            case '„' -> false;
            default ->
                (tightBefore || Characters.isSpace(after)) && !isUnit(at) && !joinsHebrew(at);
          };
      case SINGLE -> false;
      case GUILLEMET, SINGLE_GUILLEMET -> closesPointed(opener, mark, tightBefore, after);
      case TICKS -> mark == '\'' && (tightBefore || Characters.isSpace(after));
      case CORNER -> mark == '」' || mark == '｣';
      case WHITE_CORNER -> mark == '』';
      case RAISED_PRIME -> mark != '〝';
      case TITLE -> mark == '》' || mark == '〉';
    };
  }

  private static boolean closesPointed(char opener, char mark, boolean tightBefore, char after) {
    boolean leftwards = mark == '«' || mark == '‹';
    boolean openedLeftwards = opener == '«' || opener == '‹';
    if (leftwards != openedLeftwards) {
      return true;
    }
    // Finnish and Swedish print the same mark on both sides.
    return !openedLeftwards && tightBefore && !Character.isLetterOrDigit(after);
  }

  /** A straight mark, or a Swedish one, that opens inside a passage opened by its like. */
  private boolean reopens(char opener, int at) {
    return text.charAt(at) == opener && (opener == '"' || opener == '”' || opener == '＂');
  }

  /** Inches or seconds inside a passage: a digit before, and another mark near that closes. */
  private boolean isUnit(int at) {
    if (!Character.isDigit(before(at)) || at + 2 >= end || !Characters.isSpace(after(at))) {
      return false;
    }
    int limit = Math.min(end, at + UNIT_REACH);
    for (int next = at + 1; next < limit; next++) {
      if (text.charAt(next) == '"') {
        return Character.isLowerCase(text.charAt(at + 2)) && !Characters.isSpace(before(next));
      }
    }
    return false;
  }

  /** Hebrew abbreviations carry a double mark before their last letter. */
  private boolean joinsHebrew(int at) {
    return Scripts.isHebrew(before(at)) && Scripts.isHebrew(after(at));
  }

  private boolean joinsWord(int at) {
    char after = after(at);
    return Character.isLetterOrDigit(after) && !Scripts.isUnspaced(after);
  }

  /** Letters left out, as in <i>’tis</i> or <i>’90s</i>. */
  private boolean isElision(int at) {
    if (Character.isDigit(after(at))) {
      int digits = at + 1;
      while (digits < end && Character.isDigit(text.charAt(digits))) {
        digits++;
      }
      return digits - at == 3 && (digits == end || text.charAt(digits) != '.');
    }
    int to = at + 1;
    while (to < end && to - at < 10 && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return Elisions.WORDS.contains(Folding.fold(text.substring(at + 1, to)));
  }

  private static boolean roomBefore(char before) {
    return Characters.isSpace(before)
        || Scripts.isUnspaced(before)
        || switch (before) {
          case '(', '[', '{', '-', '–', '—', '/', ':', ',', '،', '：', '，', '。' -> true;
          case '"', '“', '„', '«', '‹', '‘', '¿', '¡', '>', '|', '、', '；', ';', '\'' -> true;
          default -> false;
        };
  }

  private static boolean startsWord(char after) {
    return Character.isLetterOrDigit(after)
        || switch (after) {
          case '[', '(', '…', '.', '$', '€', '£', '#', '@', '¿', '¡', '“', '"', '‘', '«' -> true;
          default -> false;
        };
  }

  private char before(int at) {
    return at > start ? text.charAt(at - 1) : OUTSIDE;
  }

  private char after(int at) {
    return at + 1 < end ? text.charAt(at + 1) : OUTSIDE;
  }

  private void add(MarkFamily family, int open, int contentEnd, int close, boolean closed) {
    Marked marked = marked(family, open, contentEnd, close, closed);
    if (!marked.content().isEmpty()) {
      found.add(marked);
    }
  }

  private Marked marked(MarkFamily family, int open, int contentEnd, int close, boolean closed) {
    Span content = Characters.trim(text, open + family.length(), contentEnd);
    return new Marked(family, open, content, close, closed);
  }

  /** Read when the first single mark is met, not before. */
  private static final class Elisions {
    static final Set<String> WORDS =
        Lexicon.of(ResourceLines.of(MarkScanner.class, "elisions.txt")).words("elision");
  }
}
