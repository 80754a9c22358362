package dev.stemma.extract;

import dev.stemma.time.DateFound;
import dev.stemma.time.DateReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How the reports of one outlet open, as in <code>{place} | {date} | {agency} –</code>: fixed
 * marks, and between them what they part. A field reaches to the first mark behind it, so that
 * matching is one pass whatever the text. Spaces of the pattern stand for any white space or none.
 */
final class DatelinePattern {

  /** What a dateline may name. */
  private enum Part {
    PLACE,
    DATE,
    AGENCY,
    REPORTER,
    ANY;

    String label() {
      return "{" + name().toLowerCase(Locale.ROOT) + "}";
    }
  }

  /** A field and the mark behind it. */
  private record Step(Part part, Mark mark) {}

  /** Fixed words or signs, with any white space or none where the pattern has some. */
  private record Mark(List<String> words) {

    static Mark of(String text) {
      return new Mark(Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList());
    }

    /** Returns the offset behind the mark where it stands at an offset, or else -1. */
    int end(String text, int from) {
      int at = from;
      for (String word : words) {
        int start = at == from ? at : skipSpace(text, at);
        if (!text.startsWith(word, start)) {
          return -1;
        }
        at = start + word.length();
      }
      return at;
    }

    /** Returns the first offset where the mark stands, or else -1. */
    int find(String text, int from, int limit) {
      for (int at = from; at < limit; at++) {
        if (end(text, at) >= 0) {
          return at;
        }
      }
      return -1;
    }
  }

  private static final String NO_FIELD =
      "names no field of a dateline; write at least one of {place}, {date}, {agency}";

  /** No place, agency or date is longer. */
  private static final int LONGEST = 60;

  private final Mark opening;
  private final List<Step> steps;

  private DatelinePattern(Mark opening, List<Step> steps) {
    this.opening = opening;
    this.steps = steps;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it is none; the message says what to do
   */
  static DatelinePattern of(String pattern) {
    List<Step> steps = new ArrayList<>();
    int brace = pattern.indexOf('{');
    if (brace < 0) {
      throw new IllegalArgumentException(NO_FIELD);
    }
    Mark opening = Mark.of(pattern.substring(0, brace));
    int at = brace;
    while (at < pattern.length()) {
      int close = pattern.indexOf('}', at);
      if (close < 0) {
        throw new IllegalArgumentException("opens a brace that it does not close");
      }
      Part part = part(pattern.substring(at, close + 1));
      int next = pattern.indexOf('{', close);
      int end = next < 0 ? pattern.length() : next;
      Mark mark = Mark.of(pattern.substring(close + 1, end));
      if (mark.words().isEmpty()) {
        throw new IllegalArgumentException(
            "has no mark behind " + part.label() + "; write what stands there, such as – or :");
      }
      if (part != Part.ANY && steps.stream().anyMatch(step -> step.part() == part)) {
        throw new IllegalArgumentException("names " + part.label() + " twice");
      }
      steps.add(new Step(part, mark));
      at = end;
    }
    if (steps.stream().allMatch(step -> step.part() == Part.ANY || step.part() == Part.REPORTER)) {
      throw new IllegalArgumentException(NO_FIELD);
    }
    return new DatelinePattern(opening, List.copyOf(steps));
  }

  private static Part part(String field) {
    for (Part part : Part.values()) {
      if (part.label().equals(field)) {
        return part;
      }
    }
    throw new IllegalArgumentException(
        "knows no field " + field + "; there are {place}, {date}, {agency}, {reporter}, {any}");
  }

  /** Returns the dateline that a paragraph opens with, if it opens as the pattern says. */
  Optional<DatelineRead> read(String paragraph) {
    int at = opening.end(paragraph, 0);
    if (at < 0) {
      return Optional.empty();
    }
    Map<Part, String> fields = new EnumMap<>(Part.class);
    Optional<DateFound> date = Optional.empty();
    for (Step step : steps) {
      int start = skipSpace(paragraph, at);
      if (step.part() == Part.DATE) {
        // A date may hold the very mark that stands behind it, as in "March 4, 2031, Tarnovik".
        date = DateReader.at(paragraph, start);
        at = date.isEmpty() ? -1 : skipSpace(paragraph, date.get().span().end());
        if (at < 0) {
          return Optional.empty();
        }
      } else {
        // No further than a field may reach, so that a long paragraph is not searched in vain.
        at = step.mark().find(paragraph, start, Math.min(paragraph.length(), start + LONGEST + 1));
        if (at <= start) {
          return Optional.empty();
        }
        fields.put(step.part(), Whitespace.strip(paragraph.substring(start, at)));
      }
      at = step.mark().end(paragraph, at);
      if (at < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new DatelineRead(
            Optional.ofNullable(fields.get(Part.PLACE)),
            date,
            Optional.ofNullable(fields.get(Part.AGENCY)),
            at,
            Optional.ofNullable(fields.get(Part.REPORTER)).map(Names::split).orElse(List.of())));
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && Whitespace.isAny(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
