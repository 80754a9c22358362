package dev.stemma.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of React's server components as Next.js streams them: {@code
 * self.__next_f.push([1,"2b:T1782,<p>..."])}. A row is {@code id:} with JSON up to the line's end,
 * or {@code id:T} with a length in bytes and text of that length; calls cut rows anywhere. In JSON,
 * {@code "$2b"} stands for the row of that name.
 */
final class FlightRows {

  private static final int LONGEST_HEAD = 12;

  /** How much text is put in its places in all: rows may name one text thousands of times. */
  private static final int MOST_PLACED = 6_000_000;

  private final StringBuilder payload = new StringBuilder();
  private final Map<String, String> texts = new HashMap<>();
  private int left = MOST_PLACED;

  /** Adds what one call carries. */
  void add(List<?> push) {
    if (push.size() > 1 && push.get(1) instanceof String chunk) {
      payload.append(chunk);
    }
  }

  /** Returns the rows of JSON with those of text put in their places, then the texts themselves. */
  List<Object> values() {
    String text = payload.toString();
    List<Object> rows = new ArrayList<>();
    List<Object> alone = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int colon = near(text, ':', at);
      if (colon < 0 || JsString.hex(text, at, colon) < 0) {
        at = next(text, at);
      } else if (text.startsWith("T", colon + 1)) {
        int comma = near(text, ',', colon);
        int length = comma < 0 ? -1 : JsString.hex(text, colon + 2, comma);
        if (length < 0) {
          at = next(text, at);
        } else {
          int end = end(text, comma + 1, length);
          String row = text.substring(comma + 1, end);
          texts.put("$" + text.substring(at, colon), row);
          alone.add(List.of(row));
          at = end;
        }
      } else {
        int end = next(text, colon);
        rows.addAll(JsonText.read(text.substring(colon + 1, end)));
        at = end;
      }
    }
    rows.replaceAll(this::resolved);
    rows.addAll(alone);
    return rows;
  }

  private static int near(String text, char mark, int from) {
    return text.indexOf(mark, from, Math.min(text.length(), from + LONGEST_HEAD));
  }

  private static int next(String text, int at) {
    int line = text.indexOf('\n', at);
    return line < 0 ? text.length() : line + 1;
  }

  /** Returns where a number of bytes of UTF-8 ends. */
  private static int end(String text, int from, int bytes) {
    int at = from;
    int left = bytes;
    while (at < text.length() && left > 0) {
      int point = text.codePointAt(at);
      left -= point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
      at += Character.charCount(point);
    }
    return at;
  }

  private Object resolved(Object value) {
    return switch (value) {
      case String name -> {
        String text = texts.get(name);
        if (text == null || text.length() > left) {
          yield name;
        }
        left -= text.length();
        yield text;
      }
      case List<?> list -> list.stream().map(this::resolved).toList();
      case Map<?, ?> map -> {
        Map<Object, Object> copy = new LinkedHashMap<>();
        map.forEach((name, item) -> copy.put(name, resolved(item)));
        yield copy;
      }
      default -> value;
    };
  }
}
