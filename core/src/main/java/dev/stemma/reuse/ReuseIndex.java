package dev.stemma.reuse;

import dev.stemma.article.Span;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/** An index opened to look for single texts. May be used by one thread at a time. */
public final class ReuseIndex implements Closeable {

  /** So many units at most are compared with a text. */
  private static final int MOST_COMPARED = 64;

  /** Of the units that have a seed, so many of each run are looked at for the first by day. */
  private static final int MOST_READ = 512;

  /**
   * What shared seeds must weigh; less than for a corpus, since one text meets chance less often.
   */
  private static final int LEAST_WEIGHT = 4;

  /** Of a short text that is asked for, or of a least length, a passage must have so much. */
  private static final double MOSTLY = 0.8;

  private final Opened opened = new Opened();
  private final Store store;
  private final List<SeedRun> runs = new ArrayList<>();
  private final Copies copies;
  private final TextFolder folder = new TextFolder();
  private final PassageFinder finder = new PassageFinder(PassageFinder.LEAST_EVIDENCE);
  private final LongList seeds = new LongList(1024);
  private final LongPredicate formulas;

  private ReuseIndex(Manifest manifest) throws IOException {
    try {
      store = opened.add(new Store(manifest));
      formulas = FormulaWords.read(manifest);
      for (String run : manifest.runs) {
        runs.add(opened.add(SeedRun.open(manifest, run)));
      }
    } catch (IOException | RuntimeException | Error e) {
      opened.closeFor(e);
      throw e;
    }
    copies = new Copies(store);
  }

  /**
   * Opens the index in a folder of results.
   *
   * @throws ReuseException if there is none, if it is not finished, torn or of another format
   */
  public static ReuseIndex open(Path out) throws IOException {
    Path folder = Reuse.indexFolder(out);
    if (!Manifest.exists(folder)) {
      throw new ReuseException(
          out + " holds no index; stemma reuse CORPUS --out " + out + " makes one");
    }
    Manifest manifest = Manifest.read(folder);
    if (manifest.stage != Manifest.Stage.DONE) {
      throw new ReuseException(
          out + " holds a run that was broken off; stemma reuse --resume goes on with it");
    }
    return new ReuseIndex(manifest);
  }

  /** Returns the number of articles. */
  public int size() {
    return store.articles();
  }

  /**
   * Returns what articles share with a text, the most first, formulas last; no more than {@code
   * most} of them. A passage must be as long as those of {@code stemma reuse}, or hold most of a
   * text that is shorter itself.
   */
  public List<FoundPassage> find(String text, int most) throws IOException {
    FoldedText asked = folder.fold(text);
    finder.demand(Math.min(PassageFinder.LEAST_EVIDENCE, MOSTLY * asked.size()));
    return find(asked, 1, most);
  }

  /**
   * Returns the same with another bound.
   *
   * @param minLength least length of a passage in characters, on both sides
   */
  public List<FoundPassage> find(String text, int minLength, int most) throws IOException {
    finder.demand(Math.min(PassageFinder.LEAST_EVIDENCE, MOSTLY * minLength));
    return find(folder.fold(text), minLength, most);
  }

  private List<FoundPassage> find(FoldedText asked, int minLength, int most) throws IOException {
    List<Found> found = new ArrayList<>();
    boolean[] covered = FormulaWords.covered(asked, formulas);
    finder.left(asked);
    for (int unit : candidates(asked)) {
      FoldedText other = folder.fold(store.text(unit));
      for (SharedPassage passage : finder.find(asked, other)) {
        int rest = FormulaWords.rest(covered, passage.leftFrom(), passage.leftTo());
        boolean formula = FormulaWords.isFormula(rest, passage.leftTo() - passage.leftFrom());
        Found one = new Found(unit, passage, asked, other, formula);
        if (Math.min(one.askedSpan().length(), one.span().length()) >= minLength) {
          found.add(one);
        }
      }
    }
    found.sort(
        Comparator.comparing(Found::formula)
            .thenComparingDouble(one -> -one.passage().evidence())
            .thenComparingLong(one -> store.orderKey(one.unit()))
            .thenComparingInt(one -> one.passage().rightFrom()));
    List<FoundPassage> passages = new ArrayList<>();
    for (Found one : found) {
      for (int unit : copies.of(one.unit())) {
        add(unit, one, passages, most);
      }
    }
    return passages;
  }

  private record Found(
      int unit, SharedPassage passage, FoldedText asked, FoldedText other, boolean formula) {

    Span askedSpan() {
      return new Span(asked.start(passage.leftFrom()), asked.end(passage.leftTo() - 1));
    }

    Span span() {
      return new Span(other.start(passage.rightFrom()), other.end(passage.rightTo() - 1));
    }
  }

  private void add(int unit, Found found, List<FoundPassage> passages, int most)
      throws IOException {
    if (passages.size() >= most) {
      return;
    }
    int article = store.articleOf(unit);
    Store.Names names = store.names(article);
    Span span = found.span();
    int offset = store.offset(unit);
    passages.add(
        new FoundPassage(
            names.id(),
            names.series(),
            store.date(article),
            names.title(),
            new Span(offset + span.start(), offset + span.end()),
            span.of(found.other().text()),
            found.askedSpan(),
            found.passage().score(),
            found.formula()));
  }

  /** Returns the units that share most with a text by its seeds. */
  private List<Integer> candidates(FoldedText asked) throws IOException {
    Seeds.of(asked, seeds);
    seeds.sort();
    Map<Integer, Integer> weights = new HashMap<>();
    IntList units = new IntList(64);
    long last = -1;
    for (int i = 0; i < seeds.size(); i++) {
      long hash = seeds.get(i);
      if (hash == last) {
        continue;
      }
      last = hash;
      units.clear();
      for (SeedRun run : runs) {
        run.units(hash, units.size() + MOST_READ, units);
      }
      earliest(units);
      if (units.size() > 0) {
        int weight = Math.clamp(Matching.COMMON / units.size(), 1, Matching.RAREST);
        for (int j = 0; j < units.size(); j++) {
          weights.merge(units.get(j), weight, Integer::sum);
        }
      }
    }
    return weights.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST_WEIGHT)
        .sorted(
            Comparator.comparingInt((Map.Entry<Integer, Integer> entry) -> -entry.getValue())
                .thenComparingLong(entry -> store.orderKey(entry.getKey())))
        .limit(MOST_COMPARED)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Of those read, leaves those that came out first, in whatever order they were read. */
  private void earliest(IntList units) {
    if (units.size() <= Matching.COMMON) {
      return;
    }
    Earliest kept = new Earliest(Matching.COMMON);
    for (int i = 0; i < units.size(); i++) {
      kept.add(units.get(i), store.orderKey(units.get(i)));
    }
    units.clear();
    kept.into(units);
  }

  @Override
  public void close() throws IOException {
    opened.close();
  }
}
