package dev.stemma.quote;

import dev.stemma.article.Location;
import dev.stemma.collate.IndexedText;
import dev.stemma.text.Languages;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks quotations against the texts that they may have been taken from. */
public final class QuotationCheck {

  private static final double LEAST_SHARE = 0.5;

  /** Up to so many words must all be found, side by side. */
  private static final int FEW = 2;

  private QuotationCheck() {}

  /**
   * Checks one quotation. The source that has the words unchanged is taken before one that has them
   * otherwise, then the one that has more of them, then one that is cited, then the first.
   *
   * @param article id of the article that quotes
   * @param report its words
   * @param quotation the quotation
   * @param sources the texts to look in, in order; all indexed by the collator of {@code report}
   * @param cited ids of the articles that the report names as its sources
   * @param citesLostSource whether the quotation's own sentence names a source that is not among
   *     the inputs
   */
  public static CheckedQuotation check(
      String article,
      IndexedText report,
      Quotation quotation,
      List<SourceText> sources,
      Set<String> cited,
      boolean citesLostSource) {
    QuotedWords words = new QuotedWords(report, quotation.span());
    Speech speech = Speech.of(report.language());
    Set<QuotationFlag> flags = EnumSet.noneOf(QuotationFlag.class);
    if (NotSpeech.is(report.tokens(), quotation, speech)) {
      flags.add(QuotationFlag.NOT_SPEECH);
    }
    if (words.hasBrackets()) {
      flags.add(QuotationFlag.BRACKET);
    }
    Optional<Reading> best = Optional.empty();
    boolean comparable = false;
    boolean foreign = false;
    for (SourceText source : sources) {
      if (!sameLanguage(report.language(), source.text().language())) {
        foreign = true;
        continue;
      }
      comparable = true;
      Placement placement = Placement.of(words, source);
      if (isFound(placement)) {
        Reading reading = new Reading(placement, quotation, cited.contains(source.article()));
        if (best.isEmpty() || reading.isBetterThan(best.get())) {
          best = Optional.of(reading);
        }
      }
    }
    if (best.isEmpty()) {
      boolean unchecked = !comparable || foreign || citesLostSource;
      Verdict verdict = unchecked ? Verdict.CANNOT_CHECK : Verdict.NOT_FOUND;
      return new CheckedQuotation(
          article, quotation, verdict, flags, Optional.empty(), List.of(), List.of());
    }
    Reading reading = best.get();
    flags.addAll(reading.flags(speech));
    return new CheckedQuotation(
        article,
        quotation,
        reading.verdict(),
        flags,
        Optional.of(new Location(reading.source().article(), reading.place())),
        reading.hidden(),
        reading.edits());
  }

  /** Few words, and words that any text has, are found by chance unless they stand together. */
  private static boolean isFound(Placement placement) {
    QuotedWords words = placement.words();
    int matched = placement.matched();
    if (matched == 0) {
      return false;
    }
    double said = 0;
    double found = 0;
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (int i = words.from(); i < words.to(); i++) {
      if (!words.isBracketed(i)) {
        double weight = words.report().weight(i);
        said += weight;
        int counterpart = placement.counterpart(i);
        found += counterpart >= 0 ? weight : 0;
        first = counterpart >= 0 ? Math.min(first, counterpart) : first;
        last = Math.max(last, counterpart);
      }
    }
    boolean together = last - first + 1 == matched && matched == words.size();
    if (words.size() <= FEW) {
      return together && said > 0;
    }
    boolean meant = said > 0 ? found >= LEAST_SHARE * said : together;
    return placement.share() >= LEAST_SHARE && meant;
  }

  private static boolean sameLanguage(String first, String second) {
    return Languages.primary(first).equals(Languages.primary(second));
  }
}
