package dev.stemma.lineage;

import dev.stemma.article.Location;
import dev.stemma.collate.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Chooses for each sentence of a report the source it was taken from.
 *
 * <p>The source with the fewest changes wins: where a report shares with a younger text a wording
 * that the older one has not, it took from the younger. Among equals the source that explains most
 * of the report wins.
 */
final class SourceChoice {

  /** What a citation is worth beside shared words, when sources are otherwise equal. */
  private static final double CITED = 4;

  private final ReadArticle report;
  private final List<Pair.Kin> sources;
  private final Optional<String> doubt;
  private final BiPredicate<ReadArticle, ReadArticle> tookFrom;
  private final List<Statement> statements = new ArrayList<>();
  private final Map<String, Evidence.SharedError> errors = new HashMap<>();

  private SourceChoice(
      ReadArticle report,
      List<Pair.Kin> sources,
      Optional<String> doubt,
      BiPredicate<ReadArticle, ReadArticle> tookFrom) {
    this.report = report;
    this.sources = sources;
    this.doubt = doubt;
    this.tookFrom = tookFrom;
  }

  /**
   * Chooses.
   *
   * @param report the report
   * @param sources the articles it may have taken from
   * @param doubt why a sentence without a source may have one all the same
   * @param tookFrom whether the first article is known to have taken from the second
   */
  static SourceChoice of(
      ReadArticle report,
      List<Pair.Kin> sources,
      Optional<String> doubt,
      BiPredicate<ReadArticle, ReadArticle> tookFrom) {
    List<Pair.Kin> ranked =
        sources.stream()
            .sorted(
                Comparator.comparingDouble(
                        (Pair.Kin kin) -> -kin.comparison().strength() - (kin.cites() ? CITED : 0))
                    .thenComparing(kin -> kin.source().id()))
            .toList();
    SourceChoice choice = new SourceChoice(report, ranked, doubt, tookFrom);
    for (int index = 0; index < report.sentences().size(); index++) {
      choice.choose(index);
    }
    return choice;
  }

  /** Returns the report's statements, in order. */
  List<Statement> statements() {
    return statements;
  }

  /** Returns the sources, the one that explains most first. */
  List<Pair.Kin> ranked() {
    return sources;
  }

  /** Returns whether at least one sentence was taken from a source. */
  boolean uses(ReadArticle source) {
    return statements.stream()
        .flatMap(statement -> statement.source().stream())
        .anyMatch(location -> location.article().equals(source.id()));
  }

  /** Returns the first wording that the report shares with a source and not with an older one. */
  Optional<Evidence.SharedError> sharedError(ReadArticle source) {
    return Optional.ofNullable(errors.get(source.id()));
  }

  private void choose(int index) {
    int best = -1;
    for (int i = 0; i < sources.size(); i++) {
      SentenceReading reading = reading(i, index);
      boolean taken = reading.relation() != Relation.NEW;
      if (taken && (best < 0 || closer(reading, reading(best, index)))) {
        best = i;
      }
    }
    if (best < 0) {
      addFresh(index);
      return;
    }
    SentenceReading reading = reading(best, index);
    ReadArticle source = sources.get(best).source();
    statements.add(
        new Statement(
            report.id(),
            reading.sentence().span(),
            reading.relation(),
            reading.measure(),
            reading.source().map(span -> new Location(source.id(), span)),
            reading.edits(),
            Optional.empty()));
    noteError(best, index);
  }

  private SentenceReading reading(int source, int sentence) {
    return sources.get(source).comparison().readings().get(sentence);
  }

  private void addFresh(int index) {
    Sentence sentence = report.sentences().get(index);
    String measure =
        sources.isEmpty()
            ? "none"
            : sources.getFirst().comparison().readings().get(index).measure();
    statements.add(
        new Statement(
            report.id(),
            sentence.span(),
            Relation.NEW,
            measure,
            Optional.empty(),
            List.of(),
            doubt));
  }

  private static boolean closer(SentenceReading one, SentenceReading other) {
    int byRelation = one.relation().compareTo(other.relation());
    return byRelation != 0 ? byRelation < 0 : one.strength() > other.strength() + 0.2;
  }

  /** Notes where an older source, that the chosen one took from, words the sentence otherwise. */
  private void noteError(int best, int index) {
    SentenceReading chosen = reading(best, index);
    String source = sources.get(best).source().id();
    if (chosen.relation() != Relation.VERBATIM || errors.containsKey(source)) {
      return;
    }
    for (int i = 0; i < sources.size(); i++) {
      SentenceReading older = reading(i, index);
      if (i == best
          || older.relation() != Relation.VERBATIM
          || !tookFrom.test(sources.get(best).source(), sources.get(i).source())) {
        continue;
      }
      for (Edit edit : older.edits()) {
        boolean shared =
            !edit.report().isEmpty()
                && chosen.edits().stream().noneMatch(own -> own.report().overlaps(edit.report()));
        if (shared) {
          errors.put(source, error(best, chosen, edit, sources.get(i).source()));
          return;
        }
      }
    }
  }

  private Evidence.SharedError error(
      int best, SentenceReading chosen, Edit edit, ReadArticle older) {
    String source = sources.get(best).source().id();
    return new Evidence.SharedError(
        Optional.of(source),
        new Location(report.id(), edit.report()),
        new Location(source, chosen.source().orElseThrow()),
        new Location(older.id(), edit.source()));
  }
}
