package dev.stemma.report;

import java.util.OptionalInt;

/** How long a cluster's words were in use: from its first day to its last. */
enum ReuseTime implements ReuseBucket {
  SAME_DAY("the same day", 0),
  DAYS("1 or 2 days", 2),
  WEEK("up to a week", 7),
  MONTH("up to a month", 31),
  YEAR("up to a year", 366),
  LONGER("longer", Integer.MAX_VALUE),
  UNKNOWN("no dates", Integer.MAX_VALUE);

  private final String label;
  private final int most;

  ReuseTime(String label, int most) {
    this.label = label;
    this.most = most;
  }

  static ReuseTime of(OptionalInt days) {
    if (days.isEmpty()) {
      return UNKNOWN;
    }
    for (ReuseTime each : values()) {
      if (days.getAsInt() <= each.most) {
        return each;
      }
    }
    return LONGER;
  }

  @Override
  public String key() {
    return "time-" + Labels.hyphenated(this);
  }

  @Override
  public String label() {
    return label;
  }
}
