package dev.stemma.extract;

/** String literals of ECMAScript (ECMA-262, 12.9.4). */
final class JsString {

  private JsString() {}

  /** Returns what a literal stands for; an escape that is none stands for itself. */
  static String unescaped(String text, int from, int to) {
    StringBuilder plain = new StringBuilder(Math.max(0, to - from));
    int at = from;
    while (at < to) {
      char unit = text.charAt(at);
      if (unit != '\\' || at + 1 >= to) {
        plain.append(unit);
        at++;
        continue;
      }
      char escape = text.charAt(at + 1);
      at += 2;
      switch (escape) {
        case 'n' -> plain.append('\n');
        case 'r' -> plain.append('\r');
        case 't' -> plain.append('\t');
        case 'b', 'f', 'v' -> plain.append(' ');
        case '\n' -> {}
        case 'u', 'x' -> {
          int length = escape == 'u' ? 4 : 2;
          int code = at + length <= to ? hex(text, at, at + length) : -1;
          plain.append(code < 0 ? escape : (char) code);
          at += code < 0 ? 0 : length;
        }
        default -> plain.append(escape);
      }
    }
    return plain.toString();
  }

  /** Returns a hexadecimal number, -1 if it is none. */
  static int hex(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value;
  }
}
