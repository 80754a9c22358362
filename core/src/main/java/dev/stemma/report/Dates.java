package dev.stemma.report;

import dev.stemma.article.Moment;
import java.time.LocalDate;
import java.util.Locale;

/** Days and moments as an English page writes them. */
final class Dates {

  private Dates() {}

  /** Returns the day as in {@code 4 March 2031}. */
  static String of(LocalDate day) {
    String month = day.getMonth().name();
    String name = month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT);
    return day.getDayOfMonth() + " " + name + " " + day.getYear();
  }

  /** Returns the moment as exactly as it is known, as in {@code 4 March 2031, 09:30 UTC}. */
  static String of(Moment moment) {
    StringBuilder words = new StringBuilder(of(moment.day()));
    moment.time().ifPresent(time -> words.append(", ").append(time));
    moment.zone().ifPresent(zone -> words.append(" UTC").append(zone.getId().replace("Z", "")));
    return words.toString();
  }
}
