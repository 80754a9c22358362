package dev.stemma.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

/** What a run found, in sentences and figures. */
final class ReuseWords {

  private ReuseWords() {}

  /** Returns a number as an English page writes it. */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Returns a count with its noun, as in {@code 1,204 articles}. */
  static String count(long number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /** Returns the main finding in one sentence, without a full stop. */
  static String headline(ReuseCounts counts) {
    if (counts.clusters() == 0) {
      return "No passage was found in more than one article";
    }
    return count(counts.passages(), "passage")
        + " stand"
        + (counts.passages() == 1 ? "s" : "")
        + " in more than one article";
  }

  /** Returns what else there is to say at once. */
  static String deck(ReuseDigest digest) {
    ReuseCounts counts = digest.counts();
    StringBuilder words = new StringBuilder();
    words.append(compared(counts));
    if (counts.clusters() > 0) {
      words.append("What they share forms ").append(count(counts.clusters(), "cluster"));
      List<ReuseCard> cards = digest.cards();
      if (!cards.isEmpty()) {
        ReuseCluster largest = cards.getFirst().cluster();
        words.append("; the largest has ").append(count(largest.size(), "passage"));
      }
      words.append(". ");
      double directed = digest.sources().directed();
      String pairs = count(counts.pairs(), "pair");
      if (directed > 0) {
        words.append("Who took from whom is told for ").append(FindingWords.percent(directed));
        words.append(" of the ").append(pairs).append('.');
      } else {
        words.append("Who took from whom cannot be told for any of the ").append(pairs).append('.');
      }
    }
    return words.toString();
  }

  private static String compared(ReuseCounts counts) {
    if (counts.others() == 0) {
      return count(counts.articles(), "article") + " compared, each with all others. ";
    }
    return count(counts.articles(), "new article")
        + " compared, with each other and with the "
        + number(counts.others())
        + " that were there before. ";
  }

  /** Returns what the findings leave out. */
  static String apart(ReuseCounts counts) {
    StringBuilder words = new StringBuilder("Kept apart: ");
    words.append(count(counts.boilerplate(), "formula"));
    words.append("; ");
    words.append(number(counts.copies()));
    words.append(counts.copies() == 1 ? " article is an" : " articles are").append(" exact cop");
    words.append(counts.copies() == 1 ? "y" : "ies").append(" of another.");
    if (counts.problems() > 0) {
      words.append(" Set aside or used with a warning: ");
      words.append(count(counts.problems(), "record")).append(", named in problems.jsonl.");
    }
    return words.toString();
  }

  /** Returns a day as an English page writes it; what is no day as it is. */
  static String day(String date) {
    try {
      return Dates.of(LocalDate.parse(date));
    } catch (DateTimeParseException e) {
      return date;
    }
  }

  /** Returns a text that fits in a line or two: its beginning, if it is longer. */
  static String label(String text, int most) {
    String begin = beginning(text, most);
    return begin.length() < text.length() ? begin + " …" : text;
  }

  /** Returns the beginning of a text, cut behind a word. */
  static String beginning(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = most;
    while (end > most / 2 && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    // A text without spaces is cut where it must be, but not within a character.
    if (Character.isLowSurrogate(text.charAt(end))) {
      end--;
    }
    return text.substring(0, end);
  }
}
