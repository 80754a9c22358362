package dev.stemma.reuse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds what the articles of a corpus share and keeps an index, so that more can be added later.
 * {@code docs/reuse.md} tells the method, {@code docs/reuse-output.md} what is written.
 *
 * <p>A run goes step by step, and each step notes on disk how far it is. One broken off at any
 * moment goes on with {@link #resume} and gives the same bytes.
 */
public final class Reuse {

  private static final String INDEX = "index";

  /** What a run reads that only writes. */
  private static final Corpus NOTHING =
      new Corpus() {
        @Override
        public void read(Sink sink) {}

        @Override
        public long size() {
          return 0;
        }

        @Override
        public String fingerprint() {
          return "";
        }
      };

  private Reuse() {}

  static Path indexFolder(Path out) {
    return out.resolve(INDEX);
  }

  /** Returns whether a folder holds an index, finished or not. */
  public static boolean exists(Path out) {
    return Manifest.exists(indexFolder(out));
  }

  /** Returns whether a folder holds an index that a run was broken off on. */
  public static boolean isUnfinished(Path out) throws IOException {
    return exists(out) && Manifest.read(indexFolder(out)).stage != Manifest.Stage.DONE;
  }

  /** Returns whether the last run was of this corpus, finished or not. */
  public static boolean isOf(Corpus corpus, Path out) throws IOException {
    return exists(out) && Manifest.read(indexFolder(out)).corpus.equals(corpus.fingerprint());
  }

  /** Returns the folder that has, or will have, the results of the last run. */
  public static Path results(Path out) throws IOException {
    return exists(out) ? results(out, Manifest.read(indexFolder(out))) : out;
  }

  static Path results(Path out, Manifest manifest) {
    return switch (manifest.results) {
      case ALL -> out;
      case ADDED -> out.resolve("added-" + manifest.generation);
    };
  }

  /** Returns how many times articles were added to an index, the run under way included. */
  public static int generation(Path out) throws IOException {
    return exists(out) ? Manifest.read(indexFolder(out)).generation : 0;
  }

  /**
   * Returns about how many bytes of disk a corpus needs at most while it is compared: 6.8 times the
   * text. A million articles took 6.4 times theirs.
   *
   * @param size bytes of text
   */
  public static long diskNeeded(long size) {
    // Texts and seeds, of eight bytes for about every sixth character.
    return size + size * Long.BYTES / 6 + temporaryDisk(size);
  }

  /**
   * Returns how many of these bytes are for what comes and goes: counted pairs, which are free
   * again before the results are written.
   */
  public static long temporaryDisk(long size) {
    return size * 9 / 2;
  }

  /**
   * Compares all articles of a corpus with each other.
   *
   * @param out folder for the results; it must not hold an index yet
   * @throws ReuseException if the folder holds an index
   * @throws IOException if something cannot be read or written; {@link #resume} goes on from there
   */
  public static ReuseSummary run(
      Path out, Corpus corpus, ReuseOptions options, ReuseProgress progress) throws IOException {
    Path folder = indexFolder(out);
    if (Manifest.exists(folder)) {
      throw new ReuseException(
          out
              + " holds an index already: --add compares more with it, --resume goes on with a run"
              + " that was broken off; or name another folder");
    }
    Files.createDirectories(folder);
    return new Steps(out, options, progress)
        .locked(
            () -> {
              Manifest manifest = new Manifest(folder);
              manifest.corpus = corpus.fingerprint();
              manifest.write();
              return manifest;
            },
            corpus);
  }

  /**
   * Compares the articles of a corpus with each other and with all that the index holds, and writes
   * all results anew.
   *
   * @param out folder with an index that is finished
   */
  public static ReuseSummary add(
      Path out, Corpus corpus, ReuseOptions options, ReuseProgress progress) throws IOException {
    return add(out, corpus, Manifest.Results.ALL, options, progress);
  }

  /**
   * Compares as {@link #add} does, and writes only what the added articles share, into a folder of
   * its own, {@link #results}. The results of all stay as they were. So it costs what is new.
   */
  public static ReuseSummary addApart(
      Path out, Corpus corpus, ReuseOptions options, ReuseProgress progress) throws IOException {
    return add(out, corpus, Manifest.Results.ADDED, options, progress);
  }

  private static ReuseSummary add(
      Path out,
      Corpus corpus,
      Manifest.Results results,
      ReuseOptions options,
      ReuseProgress progress)
      throws IOException {
    return new Steps(out, options, progress)
        .locked(
            () -> {
              Manifest manifest = Manifest.read(indexFolder(out));
              checkFinished(manifest, out);
              manifest.results = results;
              manifest.stage = Manifest.Stage.READ;
              manifest.generation++;
              manifest.corpus = corpus.fingerprint();
              manifest.baseSegments = manifest.segments;
              manifest.baseUnits = manifest.units;
              manifest.records = 0;
              manifest.write();
              return manifest;
            },
            corpus);
  }

  /**
   * Writes the results of all that the index holds anew, with these options; compares nothing.
   *
   * @param out folder with an index that is finished
   */
  public static ReuseSummary rewrite(Path out, ReuseOptions options, ReuseProgress progress)
      throws IOException {
    return new Steps(out, options, progress)
        .locked(
            () -> {
              Manifest manifest = Manifest.read(indexFolder(out));
              boolean begun =
                  manifest.stage == Manifest.Stage.WRITE
                      && manifest.results == Manifest.Results.ALL;
              if (!begun) {
                checkFinished(manifest, out);
              }
              manifest.results = Manifest.Results.ALL;
              manifest.stage = Manifest.Stage.WRITE;
              manifest.write();
              return manifest;
            },
            NOTHING);
  }

  private static void checkFinished(Manifest manifest, Path out) throws ReuseException {
    if (manifest.stage != Manifest.Stage.DONE) {
      throw new ReuseException(out + " holds a run that was broken off; --resume goes on with it");
    }
  }

  /**
   * Goes on with a run that was broken off; of one that is finished there is nothing left to do.
   *
   * @param corpus the same corpus as then
   */
  public static ReuseSummary resume(
      Path out, Corpus corpus, ReuseOptions options, ReuseProgress progress) throws IOException {
    return new Steps(out, options, progress)
        .locked(
            () -> {
              Manifest manifest = Manifest.read(indexFolder(out));
              if (manifest.stage == Manifest.Stage.READ
                  && !manifest.corpus.equals(corpus.fingerprint())) {
                throw new ReuseException(
                    out + " was begun with other files, or they have changed; give the same ones");
              }
              return manifest;
            },
            corpus);
  }
}
