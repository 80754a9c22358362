package dev.stemma.cli;

import dev.stemma.report.ReuseViews;
import dev.stemma.reuse.Corpus;
import dev.stemma.reuse.Reuse;
import dev.stemma.reuse.ReuseException;
import dev.stemma.reuse.ReuseOptions;
import dev.stemma.reuse.ReuseSummary;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stemma reuse}: finds every passage that the articles of a corpus share. */
@Command(
    name = "reuse",
    description = "Finds all passages that the articles of a corpus share, all pairs at once.",
    exitCodeList = {
      "0:All was done; there may have been warnings.",
      "1:It could not be done; --resume may go on with it.",
      "2:The command was not understood.",
      "3:Some records were set aside; the results of the others stand."
    },
    footer = {
      "",
      "Examples:",
      "  stemma reuse articles.jsonl.gz --out reuse/",
      "  stemma reuse articles.jsonl.gz --out reuse/ --resume",
      "  stemma reuse --add new.jsonl --out reuse/",
      "  stemma reuse --add new.jsonl --out reuse/ --only-new",
      "  stemma reuse --out reuse/ --rewrite --max-lag 30",
      "  stemma reuse pages/ --out reuse/ --ignore-same-series --max-lag 30"
    })
final class ReuseCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "0..*",
      paramLabel = "CORPUS",
      description =
          "Files with a JSON object a line (id, text; series, date, title), packed with gzip or not,"
              + " or folders of pages and plain texts.")
  private List<Path> inputs = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Folder for results and index.")
  private Path out = Path.of("");

  @Option(
      names = "--add",
      paramLabel = "FILE",
      description = "Compare these articles with each other and with all that --out holds already.")
  private List<Path> added = List.of();

  @Option(
      names = "--only-new",
      description =
          "With --add: write only what the added articles share, into a folder of its own, and leave"
              + " the results of all as they are. Takes seconds.")
  private boolean onlyNew;

  @Option(
      names = "--rewrite",
      description = "Write the results of all that --out holds anew, with the options given.")
  private boolean rewrite;

  @Option(names = "--resume", description = "Go on with a run that was broken off.")
  private boolean resume;

  @Option(
      names = "--min-length",
      paramLabel = "CHARACTERS",
      description =
          "Least length of a passage; by default what is proof enough: 60 letters, 20 characters of"
              + " Chinese.")
  private Optional<Integer> minLength = Optional.empty();

  @Option(
      names = "--max-lag",
      paramLabel = "DAYS",
      description = "Leave out pairs of articles that lie further apart.")
  private Optional<Integer> maxLag = Optional.empty();

  @Option(names = "--ignore-same-series", description = "Leave out pairs within a series.")
  private boolean ignoreSameSeries;

  @Mixin private MemoryOption memory = new MemoryOption();

  @Option(
      names = "--threads",
      paramLabel = "NUMBER",
      description = "Threads at a time; by default as many as there are processors.")
  private Optional<Integer> threads = Optional.empty();

  @Mixin private Usage usage = new Usage();

  ReuseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    checkUsage();
    ReuseOptions options = options();
    memory.sayMismatch(console);
    try (ReuseProgressLine progress = new ReuseProgressLine(console)) {
      ReuseSummary summary = work(options, progress);
      progress.erase();
      Path results = Reuse.results(out);
      boolean viewed = writeViews(results);
      print(summary, results);
      return (viewed && summary.problems() == 0 ? ExitCode.DONE : ExitCode.PARTLY).number();
    } catch (ReuseException e) {
      console.err().println("stemma: " + e.getMessage());
    } catch (IOException e) {
      console.err().println("stemma: " + reason(e));
    } catch (OutOfMemoryError e) {
      memory.sayOutOfMemory(", and go on with the same command and --resume", console);
    }
    return ExitCode.FAILED.number();
  }

  /** What was found is on disk by now, whether or not there is room for its views. */
  private boolean writeViews(Path results) {
    try {
      ReuseViews.write(results);
      return true;
    } catch (IOException e) {
      console
          .err()
          .println(
              "stemma: the results stand, but not the page and the tables: " + Failure.describe(e));
      return false;
    }
  }

  private ReuseSummary work(ReuseOptions options, ReuseProgressLine progress) throws IOException {
    if (rewrite) {
      return Reuse.rewrite(out, options, progress);
    }
    if (resume && goesOn()) {
      boolean adding = Reuse.generation(out) > 0;
      ReuseSummary summary = Reuse.resume(out, corpus(adding ? added : inputs), options, progress);
      if (added.isEmpty() || adding) {
        return summary;
      }
    } else if (!inputs.isEmpty() && !(Reuse.exists(out) && !added.isEmpty())) {
      Corpus corpus = corpus(inputs);
      sayWhatItTakes(corpus);
      ReuseSummary summary = Reuse.run(out, corpus, options, progress);
      if (added.isEmpty()) {
        return summary;
      }
    }
    if (added.isEmpty()) {
      throw new ReuseException(out + " holds no run that was broken off");
    }
    Corpus corpus = corpus(added);
    sayWhatItTakes(corpus);
    return onlyNew
        ? Reuse.addApart(out, corpus, options, progress)
        : Reuse.add(out, corpus, options, progress);
  }

  /** Returns whether there is a run to go on with, be it that its views alone are missing. */
  private boolean goesOn() throws IOException {
    List<Path> files = Reuse.generation(out) > 0 ? added : inputs;
    return Reuse.isUnfinished(out) || (!files.isEmpty() && Reuse.isOf(corpus(files), out));
  }

  private static Corpus corpus(List<Path> files) throws IOException {
    if (files.isEmpty()) {
      throw new ReuseException("name the same files again, so that the run can go on");
    }
    return MixedCorpus.of(files);
  }

  /** States disk and memory before anything is written. */
  private void sayWhatItTakes(Corpus corpus) throws IOException {
    long need = Reuse.diskNeeded(corpus.size());
    Files.createDirectories(out);
    FileStore disk = Files.getFileStore(out);
    console
        .err()
        .println(
            "stemma: needs up to about "
                + MemoryBound.size(need)
                + " of disk in "
                + out
                + " ("
                + MemoryBound.size(disk.getUsableSpace())
                + " free), of which up to about "
                + MemoryBound.size(Reuse.temporaryDisk(corpus.size()))
                + " for what comes and goes; and "
                + MemoryBound.size(memory.bound().bytes())
                + " of memory");
  }

  private void print(ReuseSummary summary, Path results) {
    console
        .err()
        .printf(
            Locale.ROOT,
            "stemma: %,d %sarticles, %,d of them copies; %,d pairs, %,d passages in %,d clusters,"
                + " %,d formulas; %,d problems. See %s%n",
            summary.articles(),
            summary.others() > 0 ? "new " : "",
            summary.copies(),
            summary.pairs(),
            summary.passages(),
            summary.clusters(),
            summary.boilerplate(),
            summary.problems(),
            results.resolve("reuse.html"));
    if (summary.others() > 0) {
      console
          .err()
          .println(
              "stemma: the results of all in "
                  + out
                  + " are as they were before these articles; --rewrite writes them anew");
    }
    if (summary.problems() > 0) {
      console.err().println("stemma: what is wrong stands in " + results.resolve("problems.jsonl"));
    }
  }

  private String reason(IOException failure) {
    String reason = Failure.describe(failure);
    if (reason.toLowerCase(Locale.ROOT).contains("no space left")) {
      return "the disk is full; make room on the disk of "
          + out
          + " and go on with the same command and --resume";
    }
    return "cannot go on: " + reason + "; --resume goes on from there";
  }

  private void checkUsage() {
    if (rewrite && !(inputs.isEmpty() && added.isEmpty())) {
      throw usage.wrong("--rewrite compares nothing: name no corpus and nothing to --add with it.");
    }
    if (!rewrite && inputs.isEmpty() && added.isEmpty()) {
      throw usage.wrong("Name a corpus, or articles to --add.");
    }
    if (onlyNew && added.isEmpty()) {
      throw usage.wrong("--only-new is about articles to --add.");
    }
  }

  private ReuseOptions options() {
    ReuseOptions options =
        ReuseOptions.defaults()
            .withIgnoreSameSeries(ignoreSameSeries)
            .withMemory(memory.bound().usable(Runtime.getRuntime().maxMemory()));
    try {
      options = minLength.map(options::withMinLength).orElse(options);
      options = maxLag.isPresent() ? options.withMaxLag(maxLag.get()) : options;
      return threads.isPresent() ? options.withThreads(threads.get()) : options;
    } catch (IllegalArgumentException e) {
      throw usage.wrong("--threads and --min-length are at least 1, --max-lag at least 0.");
    }
  }
}
