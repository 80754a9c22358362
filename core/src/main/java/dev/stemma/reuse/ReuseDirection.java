package dev.stemma.reuse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Weighs who took a passage from whom. Time alone never decides; the name of the other's series
 * does together with time or fullness.
 */
final class ReuseDirection {

  static final double DECISIVE = 2;

  private static final int SHORTEST_NAME = 4;
  private static final double NEARLY_ALL = 0.8;
  private static final double LESSER_PART = 0.5;

  private final Store store;
  private final Witnesses witnesses;
  private final PassageLikeness texts;
  private int textOf = -1;
  private String text = "";

  ReuseDirection(Store store, Witnesses witnesses, PassageLikeness texts) {
    this.store = store;
    this.witnesses = witnesses;
    this.texts = texts;
  }

  /** Returns the evidence, strongest first. */
  List<ReuseEvidence> evidence(SharedPair pair) throws IOException {
    List<ReuseEvidence> evidence = new ArrayList<>();
    citation(pair, evidence);
    if (witnesses.hasDay(pair.a()) && witnesses.hasDay(pair.b())) {
      int days = witnesses.day(pair.b()) - witnesses.day(pair.a());
      if (days != 0) {
        evidence.add(new ReuseEvidence.Time(days > 0 ? pair.a() : pair.b(), Math.abs(days)));
      }
    }
    double ofA = (double) (pair.aEnd() - pair.aStart()) / store.articleLength(pair.a());
    double ofB = (double) (pair.bEnd() - pair.bStart()) / store.articleLength(pair.b());
    if (Math.max(ofA, ofB) >= NEARLY_ALL && Math.min(ofA, ofB) < LESSER_PART) {
      evidence.add(new ReuseEvidence.Containment(ofA < ofB ? pair.a() : pair.b(), ofA, ofB));
    }
    evidence.sort(Comparator.comparingDouble(piece -> -piece.weight()));
    return evidence;
  }

  /** Returns the source; empty where the evidence does not tell. */
  static OptionalInt source(SharedPair pair, List<ReuseEvidence> evidence) {
    double lead = 0;
    boolean onlyTime = true;
    for (ReuseEvidence piece : evidence) {
      lead += piece.favours() == pair.a() ? piece.weight() : -piece.weight();
      onlyTime &= piece instanceof ReuseEvidence.Time;
    }
    if (onlyTime || Math.abs(lead) < DECISIVE) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(lead > 0 ? pair.a() : pair.b());
  }

  private void citation(SharedPair pair, List<ReuseEvidence> evidence) throws IOException {
    if (witnesses.sameSeries(pair.a(), pair.b())) {
      return;
    }
    Optional<ReuseEvidence> byB = names(pair.b(), pair.a());
    Optional<ReuseEvidence> byA = names(pair.a(), pair.b());
    if (byA.isPresent() != byB.isPresent()) {
      byA.or(() -> byB).ifPresent(evidence::add);
    }
  }

  /** Returns where an article names the series of another. */
  private Optional<ReuseEvidence> names(int article, int other) throws IOException {
    Optional<String> series = witnesses.series(other);
    if (series.isEmpty() || series.get().length() < SHORTEST_NAME) {
      return Optional.empty();
    }
    String name = series.get();
    String words = textOf == article ? text : texts.text(article, 0, store.articleLength(article));
    text = words;
    textOf = article;
    for (int at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
      int end = at + name.length();
      if ((at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1)))
          && (end == words.length() || !Character.isLetterOrDigit(words.charAt(end)))) {
        return Optional.of(new ReuseEvidence.Citation(other, article, at, end));
      }
    }
    return Optional.empty();
  }
}
