package dev.stemma.time;

import java.util.Optional;
import java.util.OptionalInt;

/** Reads the words of a date: the month's name and the small words around it. */
final class MonthWords {

  private MonthWords() {}

  interface WithMonth {
    Optional<DateFound> read(int month);
  }

  /** Reads one word, or two, that name a month. */
  static Optional<DateFound> read(Scan scan, WithMonth rest) {
    String word = scan.word();
    if (word.isEmpty()) {
      return Optional.empty();
    }
    int behind = scan.at();
    if (Months.beginsPair(word) && scan.skipSpaces()) {
      String second = scan.digits() > 0 ? Integer.toString(scan.number()) : scan.word();
      OptionalInt pair = Months.number(word + " " + second);
      if (pair.isPresent()) {
        return rest.read(pair.getAsInt());
      }
    }
    scan.moveTo(behind);
    OptionalInt month = Months.number(word);
    return month.isPresent() ? rest.read(month.getAsInt()) : Optional.empty();
  }

  /** Arabic names a month twice, for the Levant and for Egypt: {@code 24 نيسان / أبريل 2020}. */
  static void skipSecondName(Scan scan, int month) {
    int start = scan.at();
    scan.skipSpaces();
    boolean parted = scan.skip("/(");
    scan.skipSpaces();
    if (!parted || !Months.number(scan.word()).equals(OptionalInt.of(month))) {
      scan.moveTo(start);
      return;
    }
    scan.skip(")");
  }

  static void skipLinks(Scan scan) {
    scan.skipSpaces();
    for (int i = 0; i < 2; i++) {
      int start = scan.at();
      if (!Months.isLink(scan.word())) {
        scan.moveTo(start);
        return;
      }
      scan.skip("'’");
      scan.skipSpaces();
    }
  }
}
