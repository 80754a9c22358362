package dev.stemma.time;

/** What a phrase says about its time, given the words that fill its slots. */
sealed interface Meaning {

  /**
   * Day, month and year as the slots say; what is missing comes from the anchor. Two are a range.
   */
  record Calendar() implements Meaning {}

  /** The weekday in the slot, on one side of the anchor. */
  record Weekday(Heading heading) implements Meaning {}

  /**
   * So many units from a reference.
   *
   * @param reference what is counted from
   * @param unit what is counted, unless the slot {@link Slot#UNIT} says
   * @param amount how many, with sign; multiplied by the slot {@link Slot#NUMBER} where filled
   */
  record Shift(Reference reference, Unit unit, int amount) implements Meaning {}

  /** The ten years that begin with the slot's. */
  record Decade() implements Meaning {}

  /** The quarter that the slot {@link Slot#ORDINAL} counts. */
  record Quarter() implements Meaning {}

  /** No time at all, though it looks like one: the name of a newspaper, a habit. */
  record Nothing() implements Meaning {}

  /** Which side of the anchor a weekday lies on. */
  enum Heading {
    /** As the verb says; the past, today included, where it does not. */
    TENSE,
    PAST,
    FUTURE
  }

  /** What a shift counts from. */
  enum Reference {
    /** The article's own day. */
    ANCHOR,
    /** The day last named in the sentence, else the article's own. */
    NAMED
  }
}
