package dev.stemma.extract;

import dev.stemma.time.DateFound;
import dev.stemma.time.DateReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Datelines of Chinese, Japanese and Korean agencies: {@code 新华社北京7月13日电（记者…）}, {@code 【東京共同】},
 * {@code (서울=연합뉴스) 홍길동 기자 =}, {@code (평양 7월 13일발 조선중앙통신)}.
 */
final class EastAsianDateline {

  private static final int LONGEST = 60;
  private static final String OPENING = "(（[［【〔〈";
  private static final String CLOSING = ")）]］】〕〉";
  private static final String[] AGENCY_ENDS = {"通讯社", "通訊社", "通信社", "社", "网", "網", "报", "報"};
  private static final Set<String> FLASHES = Set.of("快", "简", "簡", "短");

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
    String head = withoutService(line.substring(0, wires));
    Optional<DateFound> date = DateReader.first(head);
    int dateStart = date.map(found -> found.span().start()).orElse(head.length());
    if (date.isPresent() && date.get().span().end() != head.length()) {
      return Optional.empty();
    }
    int from = head.startsWith("据") || head.startsWith("據") ? 1 : 0;
    int agencyEnd = agencyEnd(head, from, dateStart);
    if (agencyEnd < 0) {
      return Optional.empty();
    }
    DayBehind behind = DayBehind.of(head.substring(agencyEnd, dateStart));
    String place = withoutReporter(behind.place());
    boolean dated = date.isPresent() || behind.day().isPresent();
    if (FLASHES.contains(place)) {
      // "News flash": an agency alone.
      place = "";
      dated = text.startsWith("：", shift + wires + 1);
    }
    if ((!dated && place.isEmpty()) || place.length() > 20 || hasPunctuation(head)) {
      return Optional.empty();
    }
    int end = Math.max(least, shift + wires + 1);
    return Optional.of(
        new DatelineRead(
            nonEmpty(place),
            date,
            behind.day(),
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
      if (!korean && hasPunctuation(inside)) {
        return Optional.empty();
      }
      return Optional.of(
          korean
              ? KoreanDateline.read(place, name, text, behind)
              : signed(place, name, skipMarks(text, behind)));
    }
    Optional<DateFound> date = DateReader.first(inside);
    if (date.isPresent()) {
      String place = Whitespace.strip(inside.substring(0, date.get().span().start()));
      String agency = Whitespace.strip(inside.substring(date.get().span().end()));
      if (agency.startsWith("발") || agency.startsWith("発") || agency.startsWith("发")) {
        agency = Whitespace.strip(agency.substring(1));
      }
      return (place.isEmpty() ? AgencyNames.knows(agency) : isEastAsian(place))
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
        : Optional.of(dated(inside, agency, List.of(), skipMarks(text, behind)));
  }

  /** {@code 【東京＝共同】}, {@code 【東京共同＝林太郎】}, {@code 【東京＝林太郎】}. */
  private static DatelineRead signed(String place, String name, int end) {
    if (AgencyNames.knows(name)) {
      return dated(place + name, name, List.of(), end);
    }
    return dated(place, AgencyNames.endOf(place), List.of(name), end);
  }

  private static DatelineRead dated(String signed, String agency, List<String> reporters, int end) {
    DayBehind behind = DayBehind.of(signed.substring(0, signed.length() - agency.length()));
    return new DatelineRead(
        nonEmpty(behind.place()), Optional.empty(), behind.day(), nonEmpty(agency), end, reporters);
  }

  /** {@code 綜合外電}, {@code 專電}: what kind of wire it is. */
  private static String withoutService(String head) {
    for (String service : new String[] {"綜合外", "综合外", "綜合", "综合", "專", "专", "外"}) {
      if (head.endsWith(service)) {
        return head.substring(0, head.length() - service.length());
      }
    }
    return head;
  }

  /** Without a space nothing tells where the reporter's name ends and the place begins. */
  private static String withoutReporter(String place) {
    if (!place.startsWith("記者") && !place.startsWith("记者")) {
      return place;
    }
    int space = firstOf(place, " \u3000", place.length());
    return space < 0 ? "" : Whitespace.strip(place.substring(space + 1));
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

  static int skipMarks(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Whitespace.isAny(text.charAt(at)) || "=＝:：-–—".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  static int firstOf(String text, String units, int end) {
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
