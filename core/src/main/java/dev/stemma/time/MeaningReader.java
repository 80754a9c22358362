package dev.stemma.time;

import java.util.Locale;

/** Reads the meaning of a phrase from a language file. */
final class MeaningReader {

  private MeaningReader() {}

  /**
   * Returns the meaning.
   *
   * @param keys the words before the equals sign, the first of them {@code phrase}: then {@code
   *     date}, {@code weekday past}, {@code shift anchor day -1}, {@code shift named unit -1},
   *     {@code decade}, {@code quarter} or {@code none}
   */
  static Meaning read(String[] keys) {
    return switch (keys[1]) {
      case "date" -> new Meaning.Calendar();
      case "weekday" -> new Meaning.Weekday(Meaning.Heading.valueOf(upper(keys[2])));
      case "shift" ->
          new Meaning.Shift(
              Meaning.Reference.valueOf(upper(keys[2])),
              keys[3].equals("unit") ? Unit.DAY : Unit.valueOf(upper(keys[3])),
              Integer.parseInt(keys[4]));
      case "decade" -> new Meaning.Decade();
      case "quarter" -> new Meaning.Quarter();
      case "none" -> new Meaning.Nothing();
      default -> throw new IllegalArgumentException("no such meaning: " + String.join(" ", keys));
    };
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
