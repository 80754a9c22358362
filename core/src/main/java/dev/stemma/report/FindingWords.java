package dev.stemma.report;

import dev.stemma.collate.Edit;
import dev.stemma.lineage.Derivation;
import dev.stemma.lineage.DerivationClass;
import dev.stemma.lineage.Statement;
import dev.stemma.quote.CheckedQuotation;
import dev.stemma.quote.QuotationFlag;
import dev.stemma.quote.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What a trace found, in sentences. */
final class FindingWords {

  private FindingWords() {}

  /** Returns the main finding in one sentence, without a full stop. */
  static String headline(View view) {
    int articles = view.trace().articles().size();
    List<Derivation> related = view.related();
    if (articles == 0) {
      return "No article could be read";
    }
    if (articles == 1) {
      return "One article, and nothing to compare it with";
    }
    if (related.isEmpty() && view.languages() > 1) {
      return "No derivation was found; texts in different languages cannot be compared";
    }
    if (related.isEmpty()) {
      return "None of the " + articles + " articles derives from another";
    }
    return related.size() == 1 ? relation(view, related.get(0)) : several(view, related);
  }

  private static String several(View view, List<Derivation> related) {
    long reports =
        related.stream()
            .filter(derivation -> derivation.direction().isPresent())
            .map(FindingWords::taker)
            .distinct()
            .count();
    String articles = view.trace().articles().size() + " articles";
    return switch ((int) reports) {
      case 0 -> related.size() + " pairs of articles share text; who took from whom cannot be told";
      case 1 -> "One of the " + articles + " took from another";
      default -> reports + " of the " + articles + " took from another";
    };
  }

  /** Returns how one article stands to another, in one sentence, without a full stop. */
  static String relation(View view, Derivation derivation) {
    String report = view.name(taker(derivation));
    String source = view.name(giver(derivation));
    if (report.equals(source)) {
      report += " (" + view.siglum(taker(derivation)) + ")";
      source += " (" + view.siglum(giver(derivation)) + ")";
    }
    if (derivation.derivationClass() == DerivationClass.NON_DERIVED) {
      return report + " took nothing from " + source;
    }
    if (derivation.direction().isEmpty()) {
      return report + " and " + source + " share text; who took from whom cannot be told";
    }
    return switch (derivation.derivationClass()) {
      case WHOLLY -> report + " took its whole report from " + source;
      case PARTIALLY -> report + " took part of its report from " + source;
      case NON_DERIVED -> report + " took nothing from " + source;
    };
  }

  /** Returns the shares in one sentence, without a full stop. */
  static String shares(Derivation derivation) {
    var shares = derivation.shares();
    StringBuilder sentence = new StringBuilder(percent(shares.verbatim())).append(" verbatim");
    if (shares.verbatim() > 0) {
      sentence.append(" (").append(percent(shares.verbatimUnquoted()));
      sentence.append(" outside quotation marks)");
    }
    sentence.append(", ").append(percent(shares.rewrite())).append(" rewritten, ");
    sentence.append(percent(shares.fresh())).append(" new");
    if (shares.unchecked() > 0) {
      sentence.append(", ").append(percent(shares.unchecked())).append(" cannot be checked");
    }
    return sentence.toString();
  }

  /** Returns how many quotations met which verdict, as in {@code 2 exact, 1 altered}. */
  static String verdicts(List<CheckedQuotation> quotations) {
    List<String> counts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      long count = quotations.stream().filter(each -> each.verdict() == verdict).count();
      if (count > 0) {
        counts.add(count + " " + verdict.label());
      }
    }
    return String.join(", ", counts);
  }

  /** Returns whether a reader should look at this statement first: a changed fact. */
  static boolean matters(Statement statement) {
    return statement.edits().stream().anyMatch(FindingWords::matters);
  }

  /** Returns whether an edit changes a fact and not merely the wording. */
  static boolean matters(Edit edit) {
    return !edit.flags().isEmpty();
  }

  /** Returns whether a reader should look at this quotation first. */
  static boolean matters(CheckedQuotation quotation) {
    return switch (quotation.verdict()) {
      case ALTERED, ELIDED, SPLICED, NOT_FOUND -> true;
      case EXACT, CANNOT_CHECK -> quotation.flags().contains(QuotationFlag.SPEAKER);
    };
  }

  /** Returns the article that took, or the one named as report where that is undetermined. */
  static String taker(Derivation derivation) {
    return derivation.direction().filter(derivation.report()::equals).isPresent()
        ? derivation.source()
        : derivation.report();
  }

  /** Returns the article that was taken from, or the other where that is undetermined. */
  static String giver(Derivation derivation) {
    return taker(derivation).equals(derivation.report())
        ? derivation.source()
        : derivation.report();
  }

  static String percent(double share) {
    return Math.round(share * 100) + "%";
  }

  /** Returns a count with its noun, as in {@code 1 article} or {@code 2 articles}. */
  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
