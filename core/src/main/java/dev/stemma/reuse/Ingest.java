package dev.stemma.reuse;

import dev.stemma.article.Problem;
import dev.stemma.article.ProblemKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

/**
 * Reads a corpus into segments. Articles are folded by several threads and stored in the order of
 * the input. Whenever the seeds fill their buffer, they are sorted into a run on disk and the
 * segment is closed; the manifest then says how many records are done, so that a run broken off
 * goes on there.
 */
final class Ingest implements Corpus.Sink {

  private static final int BATCH_CHARACTERS = 1 << 20;
  private static final int BATCH_ARTICLES = 512;

  /** Numbers of more bits would run into the hashes that they are packed with. */
  private static final int MOST_UNITS = 1 << Seeds.UNIT_BITS;

  /** More than a unit has: at most a third of its symbols, of which a character may be many. */
  private static final int LEAST_SEEDS = 1 << 19;

  private final Manifest manifest;
  private final ReuseProgress progress;
  private final long size;
  private final ExecutorService workers;
  private final ThreadLocal<TextFolder> folders = ThreadLocal.withInitial(TextFolder::new);
  private final LongMap ids;
  private final LongMap texts;
  private final long[] seeds;
  private final long[] spare;
  private final List<String> runs = new ArrayList<>();
  private int seedCount;
  private SegmentWriter segment;
  private final WorkInOrder<List<ReadRecord>> work;
  private List<ReadRecord> batch = new ArrayList<>();
  private int batchCharacters;
  private long skip;
  private long charactersNow;

  /** What was read: an article with its units, or a problem. */
  private sealed interface ReadRecord {
    record Good(CorpusText text, List<ReadUnit> units) implements ReadRecord {}

    record Bad(CorpusProblem problem) implements ReadRecord {}
  }

  Ingest(
      Manifest manifest,
      Store known,
      ReuseOptions options,
      ExecutorService workers,
      ReuseProgress progress,
      long size)
      throws IOException {
    this.manifest = manifest;
    this.progress = progress;
    this.size = size;
    this.workers = workers;
    ids = new LongMap(known.articles() + 1024);
    texts = new LongMap(known.units() + 1024);
    long[] idHashes = known.idHashes();
    for (int article = 0; article < idHashes.length; article++) {
      ids.putIfAbsent(idHashes[article], article);
    }
    for (int unit = 0; unit < known.units(); unit++) {
      texts.putIfAbsent(known.textHash(unit), unit);
    }
    // Of every five characters one begins a seed; where more do, there will be one run more.
    long room = Math.clamp(options.memory() / 64, LEAST_SEEDS, 1 << 28);
    int capacity = (int) Math.clamp(size / 4, LEAST_SEEDS, room);
    seeds = new long[capacity];
    spare = new long[capacity];
    skip = manifest.records;
    segment = new SegmentWriter(manifest, manifest.segments);
    work = new WorkInOrder<>(workers, options.threads() + 1, this::take);
  }

  /** Reads what is not yet read. */
  void read(Corpus corpus) throws IOException {
    try {
      corpus.read(this);
      submit();
      work.finish();
      if (manifest.records > 0 || seedCount > 0) {
        close();
      }
    } finally {
      segment.close();
    }
  }

  @Override
  public void text(CorpusText text) throws IOException {
    if (skip > 0) {
      skip--;
      return;
    }
    add(new ReadRecord.Good(text, List.of()), text.text().length());
  }

  @Override
  public void problem(CorpusProblem problem) throws IOException {
    if (skip > 0) {
      skip--;
      return;
    }
    add(new ReadRecord.Bad(problem), 100);
  }

  private void add(ReadRecord entry, int characters) throws IOException {
    batch.add(entry);
    batchCharacters += characters;
    if (batchCharacters >= BATCH_CHARACTERS || batch.size() >= BATCH_ARTICLES) {
      submit();
    }
  }

  private void submit() throws IOException {
    List<ReadRecord> full = batch;
    batch = new ArrayList<>();
    batchCharacters = 0;
    work.submit(() -> full.stream().map(this::prepared).toList());
  }

  private ReadRecord prepared(ReadRecord entry) {
    return switch (entry) {
      case ReadRecord.Bad bad -> bad;
      case ReadRecord.Good good -> new ReadRecord.Good(good.text(), units(good.text().text()));
    };
  }

  private List<ReadUnit> units(String text) {
    TextFolder folder = folders.get();
    LongList found = new LongList(1024);
    List<Integer> starts = Unit.starts(text);
    List<ReadUnit> units = new ArrayList<>(starts.size());
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      String part = from == 0 && to == text.length() ? text : text.substring(from, to);
      FoldedText folded = folder.fold(part);
      Seeds.of(folded, found);
      if (found.size() > folded.size() / Seeds.LEAST_DISTANCE) {
        // Text that repeats itself; elsewhere repetitions are few and may wait.
        found.distinct();
      }
      units.add(
          new ReadUnit(
              from,
              to - from,
              part.getBytes(StandardCharsets.UTF_8),
              Unit.hash(part, 0, part.length()),
              found.toArray()));
    }
    return units;
  }

  private void take(List<ReadRecord> done) throws IOException {
    for (ReadRecord entry : done) {
      switch (entry) {
        case ReadRecord.Bad bad -> segment.problem(bad.problem());
        case ReadRecord.Good good -> store(good);
      }
      manifest.records++;
    }
    progress.at("reading", charactersNow, size);
  }

  private void store(ReadRecord.Good good) throws IOException {
    CorpusText text = good.text();
    long idHash = Unit.hash(text.id(), 0, text.id().length());
    charactersNow += text.text().length();
    if (ids.putIfAbsent(idHash, manifest.articles) >= 0) {
      String message =
          "an article with the id " + text.id() + " was read before; this one is left out";
      segment.problem(
          new CorpusProblem(
              new Problem(text.place(), ProblemKind.DUPLICATE, message),
              Optional.empty(),
              Optional.of(text.id())));
      return;
    }
    int needed = good.units().stream().mapToInt(unit -> unit.seeds().length).sum();
    if (needed > seeds.length - seedCount) {
      close();
      segment = new SegmentWriter(manifest, manifest.segments);
    }
    if (good.units().size() > MOST_UNITS - manifest.units) {
      throw new ReuseException(tooMany(text));
    }
    segment.article(text, idHash);
    for (ReadUnit unit : good.units()) {
      int copyOf = texts.putIfAbsent(unit.hash(), manifest.units);
      segment.unit(unit, manifest.articles, copyOf);
      if (copyOf < 0) {
        if (unit.seeds().length > seeds.length - seedCount) {
          // A very long article has more seeds than the buffer takes.
          writeSeeds();
        }
        for (long seed : unit.seeds()) {
          seeds[seedCount++] = seed << Seeds.UNIT_BITS | manifest.units;
        }
      }
      manifest.units++;
    }
    manifest.articles++;
  }

  private static String tooMany(CorpusText text) {
    return String.format(
        Locale.ROOT,
        "%s: an index holds no more than %,d articles, sections of long ones counted singly; compare"
            + " a smaller corpus, or parts of this one in folders of their own",
        text.place(),
        MOST_UNITS);
  }

  /** Closes the segment and notes in the manifest that it stands. */
  private void close() throws IOException {
    segment.seal();
    writeSeeds();
    manifest.newRuns.addAll(runs);
    runs.clear();
    manifest.segments++;
    manifest.write();
  }

  private void writeSeeds() throws IOException {
    // Those of a hash are in the order of their units already.
    RadixSort.sort(seeds, seedCount, spare, Seeds.UNIT_BITS, workers);
    String name = Segment.name(SealedFile.Kind.SEEDS, manifest.segments) + "-" + runs.size();
    try (SeedRunOutput run = new SeedRunOutput(manifest, name)) {
      for (int i = 0; i < seedCount; i++) {
        // What is repeated within a unit stands side by side now.
        if (i == 0 || seeds[i] != seeds[i - 1]) {
          run.write(seeds[i]);
        }
      }
      run.seal();
    }
    runs.add(name);
    seedCount = 0;
  }
}
