package dev.stemma.extract;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The charset that a page claims in its {@code meta} or in its XML declaration. */
final class DeclaredCharset {

  /** Browsers look no further either (WHATWG says 1024, pages need more). */
  private static final int SEARCHED = 4096;

  /** Labels that the WHATWG Encoding Standard reads as a wider charset, as pages need. */
  private static final Map<String, String> WIDER =
      Map.of(
          "iso-8859-1", "windows-1252",
          "latin1", "windows-1252",
          "us-ascii", "windows-1252",
          "ascii", "windows-1252",
          "iso-8859-9", "windows-1254",
          "gb2312", "GB18030",
          "gbk", "GB18030",
          "euc-kr", "x-windows-949",
          "ks_c_5601-1987", "x-windows-949",
          "shift_jis", "windows-31j");

  private DeclaredCharset() {}

  /** Returns the charset's name as the page writes it. */
  static Optional<String> in(byte[] bytes) {
    String start =
        new String(
                Arrays.copyOf(bytes, Math.min(bytes.length, SEARCHED)), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    if (start.stripLeading().startsWith("<?xml")) {
      int end = start.indexOf("?>");
      Optional<String> name = valueAfter(start, "encoding", 0, end < 0 ? start.length() : end);
      if (name.isPresent()) {
        return name;
      }
    }
    for (int tag = start.indexOf("<meta"); tag >= 0; tag = start.indexOf("<meta", tag + 1)) {
      int end = start.indexOf('>', tag);
      Optional<String> name = valueAfter(start, "charset", tag, end < 0 ? start.length() : end);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** Returns the charset of a name, widened as browsers do; empty for names nobody knows. */
  static Optional<Charset> charset(String name) {
    String wide = WIDER.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    try {
      return Optional.of(Charset.forName(wide)).filter(Charset::canEncode);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> valueAfter(String text, String key, int from, int to) {
    int at = text.indexOf(key, from);
    if (at < 0 || at >= to) {
      return Optional.empty();
    }
    int start = at + key.length();
    while (start < to && (text.charAt(start) <= ' ' || "=\"'".indexOf(text.charAt(start)) >= 0)) {
      start++;
    }
    int end = start;
    while (end < to && isOfName(text.charAt(end))) {
      end++;
    }
    return end > start ? Optional.of(text.substring(start, end)) : Optional.empty();
  }

  /** Names are of ASCII: white space, a control or a mark ends them. */
  private static boolean isOfName(char unit) {
    return unit > ' ' && unit < 0x7F && "\"';/>".indexOf(unit) < 0;
  }
}
