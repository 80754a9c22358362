package dev.stemma.collate;

import java.util.Arrays;

/**
 * Pairs the words of two sentences one to one, in whatever order: first words that are equal along
 * with their neighbour, then equal words at about the same place, then initialisms with the names
 * they stand for, then words spelt alike.
 */
final class WordPairing {

  static final int NONE = -1;

  /** A character alone, its neighbours being others, is rarely the same word. */
  private static final double LONE_CHARACTER = 0.25;

  private static final double INITIALISM = 0.9;
  private static final double PART = 0.8;

  private final WeighedSentence report;
  private final WeighedSentence source;
  private final int[] counterparts;
  private final double[] reportGains;
  private final double[] sourceGains;
  private final boolean[] taken;

  private WordPairing(WeighedSentence report, WeighedSentence source) {
    this.report = report;
    this.source = source;
    counterparts = new int[report.size()];
    Arrays.fill(counterparts, NONE);
    reportGains = new double[report.size()];
    sourceGains = new double[source.size()];
    taken = new boolean[source.size()];
  }

  static WordPairing of(WeighedSentence report, WeighedSentence source) {
    WordPairing pairing = new WordPairing(report, source);
    pairing.pairRuns();
    pairing.pairEqual();
    pairing.pairInitialisms();
    pairing.pairAlike();
    pairing.pairParts();
    return pairing;
  }

  /** Index of the source's word that is paired with one of the report's, or {@link #NONE}. */
  int counterpart(int reportWord) {
    return counterparts[reportWord];
  }

  /** How sure the pairing of one of the report's words is, from 0 to 1. */
  double reportGain(int reportWord) {
    return reportGains[reportWord];
  }

  /** How sure the pairing of one of the source's words is, from 0 to 1. */
  double sourceGain(int sourceWord) {
    return sourceGains[sourceWord];
  }

  private boolean isFree(int reportWord) {
    return counterparts[reportWord] == NONE;
  }

  private void pair(int reportWord, int sourceWord, double gain) {
    counterparts[reportWord] = sourceWord;
    taken[sourceWord] = true;
    reportGains[reportWord] = gain;
    sourceGains[sourceWord] = gain;
  }

  private void pairRuns() {
    for (int i = 0; i + 1 < report.size(); i++) {
      int longest = 1;
      int at = NONE;
      for (int j = 0; j + 1 < source.size(); j++) {
        int length = freeRun(i, j);
        if (length > longest) {
          longest = length;
          at = j;
        }
      }
      for (int k = 0; at != NONE && k < longest; k++) {
        pair(i + k, at + k, 1);
      }
    }
  }

  private int freeRun(int i, int j) {
    int length = 0;
    while (i + length < report.size()
        && j + length < source.size()
        && isFree(i + length)
        && !taken[j + length]
        && report.term(i + length).equal(source.term(j + length))) {
      length++;
    }
    return length;
  }

  private void pairEqual() {
    for (int i = 0; i < report.size(); i++) {
      int nearest = NONE;
      double least = Double.POSITIVE_INFINITY;
      for (int j = 0; isFree(i) && j < source.size(); j++) {
        double distance = Math.abs((double) i / report.size() - (double) j / source.size());
        if (distance < least && !taken[j] && report.term(i).equal(source.term(j))) {
          least = distance;
          nearest = j;
        }
      }
      if (nearest != NONE) {
        pair(i, nearest, report.term(i).isCharacter() ? LONE_CHARACTER : 1);
      }
    }
  }

  private void pairInitialisms() {
    for (int i = 0; i < report.size(); i++) {
      if (isFree(i) && report.term(i).initialism()) {
        for (int j : Initialisms.expansion(report.term(i), source, at -> taken[at])) {
          pair(i, j, INITIALISM);
        }
      }
    }
    for (int j = 0; j < source.size(); j++) {
      if (!taken[j] && source.term(j).initialism()) {
        for (int i : Initialisms.expansion(source.term(j), report, at -> !isFree(at))) {
          pair(i, j, INITIALISM);
        }
      }
    }
  }

  private void pairAlike() {
    for (int i = 0; i < report.size(); i++) {
      int best = NONE;
      double most = 0;
      for (int j = 0; isPairable(report.term(i), !isFree(i)) && j < source.size(); j++) {
        if (isPairable(source.term(j), taken[j])) {
          double likeness = report.term(i).likeness(source.term(j));
          if (likeness > most) {
            most = likeness;
            best = j;
          }
        }
      }
      if (best != NONE) {
        pair(i, best, most);
      }
    }
  }

  /** Pairs words left over with compounds that a word beside them is part of, as their rest. */
  private void pairParts() {
    for (int i = 0; i < report.size(); i++) {
      for (int j = 0; isPairable(report.term(i), !isFree(i)) && j < source.size(); j++) {
        if (taken[j] && sourceGains[j] < 1 && isPart(report.term(i), source.term(j))) {
          counterparts[i] = j;
          reportGains[i] = PART;
          sourceGains[j] = 1;
        }
      }
    }
    for (int j = 0; j < source.size(); j++) {
      for (int i = 0; isPairable(source.term(j), taken[j]) && i < report.size(); i++) {
        if (!isFree(i) && reportGains[i] < 1 && isPart(source.term(j), report.term(i))) {
          taken[j] = true;
          sourceGains[j] = PART;
          reportGains[i] = 1;
        }
      }
    }
  }

  private static boolean isPart(Term part, Term compound) {
    return part.value().isEmpty() && part.spelling().isPartOf(compound.spelling());
  }

  private static boolean isPairable(Term term, boolean isTaken) {
    return !isTaken && !term.isFunction() && !term.isCharacter();
  }
}
