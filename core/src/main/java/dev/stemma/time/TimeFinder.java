package dev.stemma.time;

import dev.stemma.article.Article;
import dev.stemma.article.Block;
import dev.stemma.article.Moment;
import dev.stemma.article.Span;
import dev.stemma.text.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the words of an article that name a time and works out which, against the article's own day
 * ({@link Article#anchor()}), much as TIMEX3 of TimeML does. Durations and repeated times are none.
 * What cannot be worked out, for want of an anchor or because the calendar has no such day, is left
 * out.
 *
 * <p>A language is a file beside this class; numeric dates are found in any language.
 */
public final class TimeFinder {

  private TimeFinder() {}

  /** Returns the time expressions of an article's text, in order, not overlapping. */
  public static List<TimeExpression> find(Article article) {
    Grammar grammar = Grammar.of(article.language());
    Optional<LocalDate> anchor = article.anchor().map(Moment::day);
    List<TimeExpression> times = new ArrayList<>();
    for (Block block : article.blocks()) {
      for (Span sentence : Sentences.of(article.text(), block.span(), article.language())) {
        findIn(article, sentence, grammar, anchor, times);
      }
    }
    return List.copyOf(times);
  }

  private static void findIn(
      Article article,
      Span sentence,
      Grammar grammar,
      Optional<LocalDate> anchor,
      List<TimeExpression> times) {
    List<Lexeme> lexemes =
        AffixStripper.strip(Lexemes.scan(article.text(), sentence), grammar.affixes());
    TenseReader tenses = new TenseReader(lexemes, grammar.cues());
    Optional<LocalDate> named = Optional.empty();
    for (Match match : new PhraseMatcher(grammar, lexemes).all()) {
      Tense tense = tenses.around(match.from(), match.to());
      Optional<String> value = TimeValues.of(match, new TimeContext(anchor, named, tense));
      if (value.isPresent()) {
        times.add(new TimeExpression(article.id(), match.span(), value.get()));
        Optional<LocalDate> before = named;
        named = day(value.get()).or(() -> before);
      }
    }
  }

  private static Optional<LocalDate> day(String value) {
    boolean isDay = value.length() == "2031-03-04".length() && value.charAt(7) == '-';
    return isDay ? Optional.of(LocalDate.parse(value)) : Optional.empty();
  }
}
