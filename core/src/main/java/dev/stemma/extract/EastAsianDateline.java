package dev.stemma.extract;

import dev.stemma.time.DateFound;
import dev.stemma.time.DateReader;
import java.util.List;
import java.util.Optional;

/**
 * Datelines of Chinese, Japanese and Korean agencies: {@code 新华社北京7月13日电（记者…）}, {@code 【東京共同】},
 * {@code (서울=연합뉴스) 홍길동 기자 =}, {@code (평양 7월 13일발 조선중앙통신)}.
 */
final class EastAsianDateline {

  private static final int LONGEST = 60;
  private static final String OPENING = "(（[［【〔〈";
  private static final String CLOSING = ")）]］】〕〉";
  private static final String[] AGENCY_ENDS = {"通讯社", "通訊社", "通信社", "社", "网", "網", "报", "報"};
  private static final String REPORTER = "기자";

  private EastAsianDateline() {}

  static Optional<DatelineRead> read(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    int bracket = OPENING.indexOf(text.charAt(0));
    if (bracket >= 0) {
      int close = text.indexOf(CLOSING.charAt(bracket));
      if (close > 1 && close < LONGEST) {
        String inside = text.substring(1, close);
        return sent(inside, text, 1, close + 1).or(() -> bracketed(inside, text, close + 1));
      }
    }
    return sent(text, text, 0, 0);
  }

  /** {@code 社…月…日电}: agency, place, date and the word "wires". */
  private static Optional<DatelineRead> sent(String line, String text, int shift, int least) {
    // The sign for "wires" is also part of the word for agency, so each one is tried.
    for (int wires = 3; wires < Math.min(LONGEST, line.length()); wires++) {
      if ("电電讯訊".indexOf(line.charAt(wires)) >= 0) {
        Optional<DatelineRead> read = sentAt(wires, line, text, shift, least);
        if (read.isPresent()) {
          return read;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<DatelineRead> sentAt(
      int wires, String line, String text, int shift, int least) {
    String head = line.substring(0, wires);
    Optional<DateFound> date = DateReader.first(head);
    int dateStart = date.map(found -> found.span().start()).orElse(wires);
    if (date.isPresent() && date.get().span().end() != wires) {
      return Optional.empty();
    }
    int from = head.startsWith("据") || head.startsWith("據") ? 1 : 0;
    int agencyEnd = agencyEnd(head, from, dateStart);
    if (agencyEnd < 0) {
      return Optional.empty();
    }
    String place = Whitespace.strip(head.substring(agencyEnd, dateStart));
    if ((date.isEmpty() && place.isEmpty()) || place.length() > 20 || hasPunctuation(head)) {
      return Optional.empty();
    }
    int end = Math.max(least, shift + wires + 1);
    return Optional.of(
        new DatelineRead(
            nonEmpty(place),
            date,
            nonEmpty(head.substring(from, agencyEnd)),
            skipMarks(text, skipReporters(text, end)),
            List.of()));
  }

  private static Optional<DatelineRead> bracketed(String inside, String text, int behind) {
    int equals = firstOf(inside, "=＝", inside.length());
    if (equals > 0) {
      String place = Whitespace.strip(inside.substring(0, equals));
      String name = Whitespace.strip(inside.substring(equals + 1));
      boolean korean = hasHangul(inside) || hasHangul(text.substring(behind));
      return korean
          ? Optional.of(korean(place, name, text, behind))
          : Optional.of(
              new DatelineRead(
                  nonEmpty(place),
                  Optional.empty(),
                  Optional.empty(),
                  skipMarks(text, behind),
                  List.of(name)));
    }
    Optional<DateFound> date = DateReader.first(inside);
    if (date.isPresent() && date.get().span().start() > 0) {
      String place = Whitespace.strip(inside.substring(0, date.get().span().start()));
      String agency = Whitespace.strip(inside.substring(date.get().span().end()));
      if (agency.startsWith("발")) {
        agency = Whitespace.strip(agency.substring(1));
      }
      return isEastAsian(place)
          ? Optional.of(
              new DatelineRead(
                  nonEmpty(place), date, nonEmpty(agency), skipMarks(text, behind), List.of()))
          : Optional.empty();
    }
    String agency = AgencyNames.endOf(inside);
    if (agency.isEmpty() && inside.endsWith("通信")) {
      agency = inside.substring(scriptChange(inside));
    }
    return agency.isEmpty() || agency.length() == inside.length() || !isEastAsian(inside)
        ? Optional.empty()
        : Optional.of(
            new DatelineRead(
                nonEmpty(Whitespace.strip(inside.substring(0, inside.length() - agency.length()))),
                Optional.empty(),
                Optional.of(agency),
                skipMarks(text, behind),
                List.of()));
  }

  /** Behind the bracket a reporter and an equals sign may follow. */
  private static DatelineRead korean(String place, String agency, String text, int behind) {
    int title = text.indexOf(REPORTER, behind);
    int end = behind;
    List<String> reporters = List.of();
    if (title > behind && title - behind < 40) {
      int mark = firstOf(text.substring(title), "=", 8);
      if (mark >= 0) {
        reporters =
            List.of(Whitespace.strip(text.substring(behind, title)).split("[·,ㆍ]")).stream()
                .map(Whitespace::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        end = title + mark + 1;
      }
    }
    return new DatelineRead(
        nonEmpty(place), Optional.empty(), nonEmpty(agency), skipMarks(text, end), reporters);
  }

  private static int agencyEnd(String head, int from, int to) {
    int best = -1;
    for (String suffix : AGENCY_ENDS) {
      int at = head.lastIndexOf(suffix, to - suffix.length());
      if (at > from && at + suffix.length() > best) {
        best = at + suffix.length();
      }
    }
    return best <= to ? best : -1;
  }

  private static int skipReporters(String text, int from) {
    int bracket = from < text.length() ? OPENING.indexOf(text.charAt(from)) : -1;
    if (from < text.length() - 1 && text.charAt(from) == ' ') {
      return skipReporters(text, from + 1);
    }
    if (bracket >= 0) {
      int close = text.indexOf(CLOSING.charAt(bracket), from);
      if (close > 0 && close - from < LONGEST) {
        return close + 1;
      }
    }
    return from;
  }

  private static int skipMarks(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Whitespace.isAny(text.charAt(at)) || "=＝:：-–—".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private static int firstOf(String text, String units, int end) {
    for (int i = 0; i < Math.min(end, text.length()); i++) {
      if (units.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static int scriptChange(String text) {
    int at = 1;
    while (at < text.length()
        && Character.UnicodeScript.of(text.charAt(at))
            == Character.UnicodeScript.of(text.charAt(at - 1))) {
      at++;
    }
    return at;
  }

  private static boolean hasPunctuation(String head) {
    return firstOf(head, "，。、；,;“”「」", head.length()) >= 0;
  }

  private static boolean isEastAsian(String text) {
    return !text.isEmpty() && text.charAt(0) >= 0x2E80;
  }

  private static boolean hasHangul(String text) {
    return text.chars().limit(LONGEST).anyMatch(unit -> unit >= 0xAC00 && unit <= 0xD7A3);
  }

  private static Optional<String> nonEmpty(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
