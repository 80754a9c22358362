package dev.stemma.bench;

import dev.stemma.collate.SentenceSimilarity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A report that has each third sentence from nowhere, the rest from its source word for word: made
 * of a real report by leaving sentences out of the source. What is found for the added ones is
 * false, but where the report repeats itself, as headline and lead do.
 *
 * @param report sentences of the report
 * @param source sentences of the source
 * @param added indices of the sentences that the source lacks
 */
record AddedClaims(List<String> report, List<String> source, List<Integer> added) {

  private static final int EACH = 3;

  /**
   * Makes three texts of each report.
   *
   * @param partly whether the report leaves out the sentence behind each added one, so that the
   *     source holds sentences that nothing else in the report was taken from
   */
  static List<AddedClaims> of(List<Twins> twins, boolean partly) {
    Set<List<String>> documents = new LinkedHashSet<>();
    for (Twins pair : twins) {
      documents.add(pair.report());
      documents.add(pair.source());
    }
    List<AddedClaims> all = new ArrayList<>();
    for (List<String> document : documents) {
      for (int first = 0; first < EACH; first++) {
        all.add(of(document, first, partly));
      }
    }
    return all;
  }

  private static AddedClaims of(List<String> document, int first, boolean partly) {
    List<String> report = new ArrayList<>();
    List<String> source = new ArrayList<>();
    List<Integer> added = new ArrayList<>();
    for (int i = 0; i < document.size(); i++) {
      boolean isAdded = i % EACH == first;
      if (isAdded) {
        added.add(report.size());
      } else {
        source.add(document.get(i));
      }
      if (!partly || i % EACH != (first + 1) % EACH) {
        report.add(document.get(i));
      }
    }
    return new AddedClaims(report, source, added);
  }

  /** Returns the share of added sentences that a measure finds a source for. */
  static double found(SentenceSimilarity measure, List<AddedClaims> texts) {
    int all = 0;
    int found = 0;
    for (AddedClaims text : texts) {
      SentenceSimilarity.Prepared prepared =
          PreparedTexts.prepare(measure, text.report(), text.source());
      for (int sentence : text.added()) {
        all++;
        found += prepared.best(sentence).isPresent() ? 1 : 0;
      }
    }
    return (double) found / all;
  }
}
