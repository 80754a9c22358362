package dev.stemma.lineage;

import dev.stemma.article.Span;
import dev.stemma.collate.Collator;
import dev.stemma.collate.Edit;
import dev.stemma.collate.EditFlag;
import dev.stemma.collate.EditKind;
import dev.stemma.collate.Match;
import dev.stemma.collate.Passage;
import dev.stemma.collate.SentenceSimilarity;
import dev.stemma.collate.SentenceSimilarity.Similar;
import dev.stemma.text.TokenRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the sentences of a report against one source. */
final class SentenceReader {

  /** Share of a sentence's words that must be the source's for the sentence to be verbatim. */
  private static final double VERBATIM = 0.72;

  /** Words put in or left out, per word taken, that a verbatim sentence may have. */
  private static final double MOST_CHANGES = 0.4;

  private static final int FEW_CHANGES = 3;

  /** Share of a sentence's words from which a shared run makes it a rewrite. */
  private static final double REWRITE = 0.3;

  /** Share of its words from which the differences of a rewrite can be told one by one. */
  private static final double CLOSE = 0.6;

  /** Content words besides names that a shared run must have to make a rewrite. */
  private static final double REWRITE_WEIGHT = 3.5;

  private static final double LEAST_VERBATIM_WEIGHT = 1.5;

  /** Places of the source that one sentence is laid on; more only a text without full stops has. */
  private static final int MOST_PLACES = 16;

  private static final Comparator<Runs> LONGEST_FIRST =
      Comparator.comparingInt(group -> -group.runs().stream().mapToInt(Match::length).sum());

  private final ReadArticle report;
  private final ReadArticle source;
  private final List<Passage> passages;
  private final SentenceSimilarity similarity;
  private final SentenceSimilarity.Prepared similar;

  /** For each of the source's tokens the report's token that a passage pairs it with, or -1. */
  private final int[] takers;

  private SentenceReader(ReadArticle report, ReadArticle source, SentenceSimilarity similarity) {
    this.report = report;
    this.source = source;
    this.similarity = similarity;
    passages = Collator.passages(report.text(), source.text());
    takers = new int[source.text().size()];
    Arrays.fill(takers, -1);
    for (Passage passage : passages) {
      for (Match run : passage.links()) {
        for (int i = 0; i < run.length(); i++) {
          takers[run.source() + i] = run.report() + i;
        }
      }
    }
    similar =
        similarity.prepare(
            report.text(), report.unframedRanges(), source.text(), source.unframedRanges());
  }

  /** Compares a report with a source, sentence by sentence. */
  static Comparison compare(ReadArticle report, ReadArticle source, SentenceSimilarity similarity) {
    SentenceReader reader = new SentenceReader(report, source, similarity);
    List<SentenceReading> readings = new ArrayList<>();
    int next = 0;
    for (int index = 0; index < report.sentences().size(); index++) {
      Sentence sentence = report.sentences().get(index);
      while (next < reader.passages.size()
          && reader.passages.get(next).reportTo() <= sentence.from()) {
        next++;
      }
      readings.add(reader.read(index, reader.runsIn(sentence, next)));
    }
    return new Comparison(report, source, reader.passages, readings);
  }

  /** The runs of one passage that lie in a sentence, and how much the whole passage says. */
  private record Runs(List<Match> runs, double weight) {}

  private SentenceReading read(int index, List<Runs> groups) {
    Sentence sentence = report.sentences().get(index);
    SentenceReading best = SentenceReading.fresh(sentence, Collator.MEASURE);
    for (Runs group : longest(groups)) {
      SentenceReading reading = readRuns(sentence, group);
      if (reading.strength() > best.strength()) {
        best = reading;
      }
    }
    if (best.relation() == Relation.VERBATIM) {
      return best;
    }
    Optional<Similar> alike = similar.best(index);
    if (alike.isPresent()) {
      SentenceReading reading = readAlike(sentence, alike.get());
      if (reading.strength() > best.strength()) {
        return reading;
      }
    }
    return best;
  }

  private static List<Runs> longest(List<Runs> groups) {
    return groups.size() <= MOST_PLACES
        ? groups
        : groups.stream().sorted(LONGEST_FIRST).limit(MOST_PLACES).toList();
  }

  /** Reads a sentence where it shares runs of words with one neighbourhood of the source. */
  private SentenceReading readRuns(Sentence sentence, Runs group) {
    Aligned aligned = Aligned.of(report, sentence, source, sentencesAround(group.runs()));
    List<Edit> edits = StatementEdits.of(aligned, elsewhere(aligned));
    if (isVerbatim(aligned, edits, group.weight())) {
      return reading(aligned, Relation.VERBATIM, edits);
    }
    double share = (double) aligned.matched() / Math.max(1, aligned.counted());
    if (aligned.takesQuotation()
        || (share >= REWRITE && aligned.matchedWeightBesidesNames() >= REWRITE_WEIGHT)) {
      return reading(aligned, Relation.REWRITE, share >= CLOSE ? edits : grave(edits));
    }
    return SentenceReading.fresh(sentence, Collator.MEASURE);
  }

  /**
   * A sentence that says little, as {@code I counted them}, is verbatim where its passage says
   * more.
   */
  private boolean isVerbatim(Aligned aligned, List<Edit> edits, double weight) {
    double taken = aligned.matched() + moved(edits);
    double added = aligned.counted() - taken;
    double leftOut = Math.max(0, aligned.leftOutInside() - moved(edits));
    return taken >= VERBATIM * aligned.counted()
        && weight >= LEAST_VERBATIM_WEIGHT
        && added + leftOut <= Math.max(FEW_CHANGES, MOST_CHANGES * taken)
        && !aligned.shortenedByEllipsis();
  }

  /** Returns how many words stand in another place of the sentence than in the source. */
  private int moved(List<Edit> edits) {
    int moved = 0;
    for (Edit edit : edits) {
      if (edit.kind() == EditKind.TRANSPOSITION) {
        moved +=
            report.tokens().indexBehind(edit.report().end())
                - report.tokens().indexAt(edit.report().start());
      }
    }
    return moved;
  }

  /** Reads a sentence that tells the same as one of the source in other words. */
  private SentenceReading readAlike(Sentence sentence, Similar alike) {
    Sentence told = source.sentences().get(alike.sourceSentence());
    Aligned aligned = Aligned.of(report, sentence, source, told.words());
    List<Edit> all = StatementEdits.of(aligned, elsewhere(aligned));
    if (isVerbatim(aligned, all, aligned.matchedWeight())) {
      return reading(aligned, Relation.VERBATIM, all);
    }
    double strength = alike.score() * Math.max(1, aligned.matchedWeight());
    List<Edit> edits = grave(all);
    return new SentenceReading(
        sentence,
        Relation.REWRITE,
        similarity.measure(),
        strength,
        Optional.of(told.span()),
        edits,
        carried(aligned, edits, Relation.REWRITE));
  }

  private SentenceReading reading(Aligned aligned, Relation relation, List<Edit> edits) {
    double cost = edits.stream().mapToDouble(edit -> edit.flags().isEmpty() ? 0.25 : 0.5).sum();
    return new SentenceReading(
        aligned.sentence(),
        relation,
        Collator.MEASURE,
        Math.max(0.5, aligned.matchedWeight() - cost),
        Optional.of(source.tokens().span(aligned.extent().from(), aligned.extent().to())),
        edits,
        carried(aligned, edits, relation));
  }

  private BitSet carried(Aligned aligned, List<Edit> edits, Relation relation) {
    BitSet carried = new BitSet();
    Sentence sentence = aligned.sentence();
    for (int token = sentence.from(); token < sentence.to(); token++) {
      if (aligned.counterpart(token) >= 0
          && (relation == Relation.VERBATIM || aligned.pairedForCertain(token))) {
        carried.set(aligned.counterpart(token));
      }
    }
    for (Edit edit : edits) {
      boolean told = relation == Relation.VERBATIM || edit.kind() != EditKind.DELETION;
      if (told && !edit.source().isEmpty()) {
        carried.set(
            source.tokens().indexAt(edit.source().start()),
            source.tokens().indexBehind(edit.source().end()));
      }
    }
    return carried;
  }

  /** Returns the tokens of the source's stretch that other sentences of the report take. */
  private BitSet elsewhere(Aligned aligned) {
    Sentence sentence = aligned.sentence();
    BitSet elsewhere = new BitSet();
    for (int token = aligned.stretch().from(); token < aligned.stretch().to(); token++) {
      int taker = takers[token];
      if (taker >= 0 && (taker < sentence.from() || taker >= sentence.to())) {
        elsewhere.set(token);
      }
    }
    return elsewhere;
  }

  /** Keeps of a reworded sentence's edits the small exchanges that change what is said. */
  private List<Edit> grave(List<Edit> edits) {
    return edits.stream()
        .filter(edit -> edit.flags().contains(EditFlag.NUMBER))
        .filter(edit -> isSmall(report, edit.report()) && isSmall(source, edit.source()))
        .toList();
  }

  private static boolean isSmall(ReadArticle article, Span span) {
    int words = article.tokens().indexBehind(span.end()) - article.tokens().indexAt(span.start());
    return !span.isEmpty() && words <= FEW_CHANGES;
  }

  /**
   * Returns the source's sentences that some runs stand in. A function word at the end of a run may
   * stand in the next sentence by chance.
   */
  private TokenRange sentencesAround(List<Match> runs) {
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (Match run : runs) {
      for (int i = 0; i < run.length(); i++) {
        if (report.text().weight(run.report() + i) > 0) {
          from = Math.min(from, run.source() + i);
          to = Math.max(to, run.source() + i + 1);
        }
      }
    }
    if (from >= to) {
      from = runs.getFirst().source();
      to = from + 1;
    }
    int first = source.sentenceAt(from);
    int last = source.sentenceAt(to - 1);
    return new TokenRange(
        Math.min(from, source.sentences().get(first).from()),
        Math.max(to, source.sentences().get(last).to()));
  }

  /**
   * Returns the runs of a sentence, grouped by passage; {@code next} is the first passage that
   * reaches into the sentence or lies behind it.
   */
  private List<Runs> runsIn(Sentence sentence, int next) {
    List<Runs> groups = new ArrayList<>();
    for (int at = next;
        at < passages.size() && passages.get(at).reportFrom() < sentence.to();
        at++) {
      List<Match> runs = new ArrayList<>();
      for (Match link : passages.get(at).links()) {
        int from = Math.max(link.report(), sentence.from());
        int to = Math.min(link.reportEnd(), sentence.to());
        if (from < to) {
          runs.add(new Match(from, link.source() + from - link.report(), to - from));
        }
      }
      if (!runs.isEmpty()) {
        groups.add(new Runs(runs, passages.get(at).weight()));
      }
    }
    return groups;
  }
}
