package dev.stemma.collate;

import dev.stemma.text.NumberValues;
import dev.stemma.text.TokenRange;
import dev.stemma.text.Tokens;
import dev.stemma.text.WordKind;
import dev.stemma.text.WordKinds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Makes the terms of two texts that are to be compared. Not safe for use by two threads. */
final class Terms {

  private static final double FUNCTION = 0.15;

  /** Words that any report has many of: titles, days, words of saying. */
  private static final double LIGHT = 0.5;

  /** The second word of a name says little that the first did not. */
  private static final double REST_OF_NAME = 0.5;

  /** A longer row of words is no sentence; its first words stand for it. */
  private static final int LONGEST_SENTENCE = 160;

  private static final String POSSESSIVE = "'s";

  private record Known(Spelling spelling, OptionalDouble value, double base) {}

  private final Map<String, Known> known = new HashMap<>();

  /** Returns the terms of one sentence. */
  List<Term> of(IndexedText text, TokenRange sentence) {
    int to = Math.min(sentence.to(), sentence.from() + LONGEST_SENTENCE);
    List<Term> terms = new ArrayList<>(to - sentence.from());
    for (int i = sentence.from(); i < to; i++) {
      terms.add(term(text, i, i > sentence.from(), i + 1 < to));
    }
    return terms;
  }

  private Term term(IndexedText text, int index, boolean hasPrevious, boolean hasNext) {
    Tokens tokens = text.tokens();
    String form = withoutPossessive(tokens.form(index));
    Known word = known.computeIfAbsent(form, key -> know(key, text.language()));
    double content = text.weight(index);
    boolean capitalised = tokens.capitalised(index);
    double base = content == 0 ? FUNCTION : content * word.base();
    OptionalDouble value = content == 0 ? OptionalDouble.empty() : word.value();
    if (value.isPresent() && hasNext) {
      value = SpelledNumbers.join(value, value(text, index + 1));
    } else if (capitalised && hasPrevious && tokens.capitalised(index - 1)) {
      base *= content == 0 ? 1 : REST_OF_NAME;
    }
    char initial = capitalised ? form.charAt(0) : 0;
    return new Term(
        word.spelling(), value, content, base, initial, isInitialism(tokens.printed(index)));
  }

  private OptionalDouble value(IndexedText text, int index) {
    String form = text.tokens().form(index);
    return known.computeIfAbsent(form, key -> know(key, text.language())).value();
  }

  private Known know(String form, String language) {
    boolean light =
        WordKinds.is(WordKind.SAYING, form, language)
            || WordKinds.is(WordKind.CALENDAR, form, language)
            || WordKinds.is(WordKind.TITLE, form, language);
    return new Known(
        new Spelling(known.size(), form), NumberValues.of(form, language), light ? LIGHT : 1);
  }

  private static String withoutPossessive(String form) {
    return form.length() > POSSESSIVE.length() && form.endsWith(POSSESSIVE)
        ? form.substring(0, form.length() - POSSESSIVE.length())
        : form;
  }

  private static boolean isInitialism(String printed) {
    int letters = 0;
    for (int i = 0; i < printed.length(); i++) {
      char unit = printed.charAt(i);
      if (Character.isUpperCase(unit)) {
        letters++;
      } else if (unit != '.') {
        return false;
      }
    }
    return letters >= 2 && letters <= 6;
  }
}
