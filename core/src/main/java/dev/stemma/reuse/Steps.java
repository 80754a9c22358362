package dev.stemma.reuse;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Does the steps of a run, each from what the one before it left on disk, while nobody else may.
 */
final class Steps {

  private final Path out;
  private final ReuseOptions options;
  private final ReuseProgress progress;

  Steps(Path out, ReuseOptions options, ReuseProgress progress) {
    this.out = out;
    this.options = options;
    this.progress = progress;
  }

  /** Says where a run begins. */
  interface Start {
    Manifest begin() throws IOException;
  }

  /** Does what is left to do. */
  ReuseSummary locked(Start start, Corpus corpus) throws IOException {
    Path folder = Reuse.indexFolder(out);
    if (!Files.isDirectory(folder)) {
      throw new ReuseException(out + " holds no index");
    }
    try (FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      // Closing the channel gives the lock back.
      lock(channel);
      return work(start.begin(), corpus);
    }
  }

  private void lock(FileChannel channel) throws IOException {
    try {
      if (channel.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      // Another thread of this process; as much a reason to stop as another process.
    }
    throw new ReuseException(out + " is being worked on by another run");
  }

  private ReuseSummary work(Manifest manifest, Corpus corpus) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(options.threads());
    try {
      while (manifest.stage != Manifest.Stage.DONE) {
        step(manifest, corpus, workers);
      }
      return ReuseSummary.read(Reuse.results(out, manifest));
    } finally {
      workers.shutdownNow();
      // Whoever goes on must not meet what is still being written.
      workers.close();
    }
  }

  private void step(Manifest manifest, Corpus corpus, ExecutorService workers) throws IOException {
    switch (manifest.stage) {
      case READ -> {
        try (Store known = new Store(manifest)) {
          new Ingest(manifest, known, options, workers, progress, corpus.size()).read(corpus);
        }
        manifest.stage = Manifest.Stage.MERGE;
      }
      case MERGE -> {
        merge(manifest, workers);
        manifest.stage = Manifest.Stage.MATCH;
      }
      case MATCH -> {
        try (Store store = new Store(manifest);
            Matching matching = new Matching(manifest, store, options)) {
          matching.match(workers, progress);
        }
        manifest.compared = 0;
        manifest.stage = Manifest.Stage.COMPARE;
      }
      case COMPARE -> {
        try (Store store = new Store(manifest)) {
          new Comparing(manifest, store, options).compare(workers, progress);
        }
        manifest.runs.addAll(manifest.newRuns);
        manifest.newRuns.clear();
        manifest.stage = Manifest.Stage.WRITE;
      }
      case WRITE -> {
        try (Store store = new Store(manifest)) {
          new Writing(Reuse.results(out, manifest), manifest, store, options, workers, progress)
              .write();
        }
        manifest.stage = Manifest.Stage.DONE;
      }
      case DONE -> {}
    }
    manifest.write();
    sweep(manifest);
  }

  /**
   * Makes one run of what is new. Of what is known, the last runs are merged with the one before
   * them if it is not at least twice as large: so each seed is written again a few times only,
   * however often articles are added, and few runs are left.
   */
  private void merge(Manifest manifest, ExecutorService workers) throws IOException {
    if (manifest.newRuns.size() > 1) {
      manifest.newRuns = merged(manifest, manifest.newRuns, "seeds-new-", workers);
    }
    int from = Math.max(0, manifest.runs.size() - 1);
    long behind = 0;
    while (from > 0) {
      behind += Files.size(manifest.file(manifest.runs.get(from)));
      if (Files.size(manifest.file(manifest.runs.get(from - 1))) >= 2 * behind) {
        break;
      }
      from--;
    }
    if (from < manifest.runs.size() - 1) {
      List<String> runs = new ArrayList<>(manifest.runs.subList(0, from));
      List<String> last = manifest.runs.subList(from, manifest.runs.size());
      runs.addAll(merged(manifest, last, "seeds-old-", workers));
      manifest.runs = runs;
    }
  }

  private List<String> merged(
      Manifest manifest, List<String> names, String prefix, ExecutorService workers)
      throws IOException {
    String name = prefix + String.format("%05d", manifest.generation);
    try (SeedMerge runs = new SeedMerge(manifest, names, options);
        SeedRunOutput merged = new SeedRunOutput(manifest, name)) {
      runs.write(merged, workers, progress);
      merged.seal();
    }
    return new ArrayList<>(List.of(name));
  }

  /** Removes what no step needs any more, or what one that was broken off left behind. */
  private static void sweep(Manifest manifest) throws IOException {
    Set<String> kept = new HashSet<>();
    for (List<String> runs : List.of(manifest.runs, manifest.newRuns)) {
      for (String run : runs) {
        kept.add(run);
        kept.add(SeedRun.fences(run));
      }
    }
    try (Stream<Path> files = Files.list(manifest.folder())) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        boolean seeds =
            (name.startsWith("seeds-") || name.startsWith("fences-")) && !kept.contains(name);
        boolean candidates =
            name.startsWith("candidates")
                && (manifest.stage == Manifest.Stage.WRITE
                    || manifest.stage == Manifest.Stage.DONE
                    || name.startsWith("candidates-run"));
        boolean shared = name.startsWith("shared");
        if (seeds || candidates || shared || name.endsWith(".part")) {
          Files.delete(file);
        }
      }
    }
  }
}
