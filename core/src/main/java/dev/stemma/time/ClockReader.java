package dev.stemma.time;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the time of day and the zone that follow a date. */
final class ClockReader {

  /** Words that lead from a date to a time of day. */
  private static final Set<String> LEADS =
      Set.of(
          "t", "at", "um", "uhr", "à", "a", "as", "às", "las", "alle", "ore", "ora", "kl", "klo",
          "om", "в", "о", "godz", "v", "saat", "jam", "pukul", "h", "lúc", "u", "og", "o");

  /** Offsets in minutes of zones that every reader takes alike. */
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("z", 0),
          Map.entry("gmt", 0),
          Map.entry("utc", 0),
          Map.entry("cet", 60),
          Map.entry("cest", 120),
          Map.entry("mez", 60),
          Map.entry("mesz", 120),
          Map.entry("est", -300),
          Map.entry("edt", -240),
          Map.entry("cdt", -300),
          Map.entry("mdt", -360),
          Map.entry("pst", -480),
          Map.entry("pdt", -420),
          Map.entry("msk", 180),
          Map.entry("jst", 540),
          Map.entry("kst", 540),
          Map.entry("wib", 420),
          Map.entry("sgt", 480),
          Map.entry("hkt", 480));

  /** What stood behind the date. */
  record Clock(Optional<LocalTime> time, Optional<ZoneOffset> zone) {
    static final Clock NONE = new Clock(Optional.empty(), Optional.empty());
  }

  private ClockReader() {}

  /** Reads a time here, behind a date; where there is none, the scan stays where it is. */
  static Clock read(Scan scan) {
    int start = scan.at();
    scan.skipSpaces();
    scan.skip(",-–—|·•/:");
    scan.skipSpaces();
    int lead = scan.at();
    if (!LEADS.contains(scan.word())) {
      scan.moveTo(lead);
    }
    scan.skip(".");
    scan.skipSpaces();
    Optional<LocalTime> time = time(scan);
    if (time.isEmpty()) {
      scan.moveTo(start);
      return Clock.NONE;
    }
    return new Clock(time, zone(scan));
  }

  private static Optional<LocalTime> time(Scan scan) {
    int digits = scan.digits();
    if (digits < 1 || digits > 2) {
      return Optional.empty();
    }
    int hour = scan.number();
    int minute = 0;
    int second = 0;
    boolean minutes = scan.digits() == 0 && scan.skip(":.hH") && scan.digits() == 2;
    if (minutes) {
      minute = scan.number();
      int mark = scan.at();
      // Some programs write the seconds without a leading zero.
      if (scan.skip(":") && (scan.digits() == 2 || scan.digits() == 1)) {
        second = scan.number();
        skipFraction(scan);
      } else {
        scan.moveTo(mark);
      }
    }
    int half = scan.at();
    scan.skipSpaces();
    String word = scan.word();
    if (word.equals("a") || word.equals("p")) {
      word += scan.skip(".") ? scan.word() : "";
      scan.skip(".");
    }
    if ((word.equals("am") || word.equals("pm")) && hour >= 1 && hour <= 12) {
      hour = hour % 12 + (word.equals("pm") ? 12 : 0);
    } else if (!minutes) {
      return Optional.empty();
    } else {
      scan.moveTo(half);
    }
    try {
      return Optional.of(LocalTime.of(hour, minute, second));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static void skipFraction(Scan scan) {
    int mark = scan.at();
    if (scan.skip(".,") && scan.digits() > 0) {
      scan.skipRun();
    } else {
      scan.moveTo(mark);
    }
  }

  private static Optional<ZoneOffset> zone(Scan scan) {
    int start = scan.at();
    scan.skipSpaces();
    scan.skip("(");
    Integer named = ZONES.get(scan.word());
    if (named == null) {
      scan.moveTo(start);
      scan.skipSpaces();
    }
    Optional<ZoneOffset> offset = offset(scan);
    if (offset.isPresent()) {
      return offset;
    }
    if (named != null) {
      return Optional.of(ZoneOffset.ofTotalSeconds(named * 60));
    }
    scan.moveTo(start);
    return Optional.empty();
  }

  private static Optional<ZoneOffset> offset(Scan scan) {
    int start = scan.at();
    int sign = scan.here() == '+' ? 1 : -1;
    if (scan.skip("+-−")) {
      int digits = scan.digits();
      if (digits == 4) {
        int value = scan.number();
        return offset(sign, value / 100, value % 100);
      }
      if (digits == 1 || digits == 2) {
        int hours = scan.number();
        int mark = scan.at();
        if (scan.skip(":") && scan.digits() == 2) {
          return offset(sign, hours, scan.number());
        }
        scan.moveTo(mark);
        return offset(sign, hours, 0);
      }
    }
    scan.moveTo(start);
    return Optional.empty();
  }

  private static Optional<ZoneOffset> offset(int sign, int hours, int minutes) {
    return hours > 18 || minutes > 59 || (hours == 18 && minutes > 0)
        ? Optional.empty()
        : Optional.of(ZoneOffset.ofTotalSeconds(sign * (hours * 60 + minutes) * 60));
  }
}
