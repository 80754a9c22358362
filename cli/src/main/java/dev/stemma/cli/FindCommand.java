package dev.stemma.cli;

import dev.stemma.extract.Extraction;
import dev.stemma.extract.Extractor;
import dev.stemma.report.SafeText;
import dev.stemma.reuse.FoundPassage;
import dev.stemma.reuse.ReuseException;
import dev.stemma.reuse.ReuseIndex;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stemma find}: looks for one text in an index. */
@Command(
    name = "find",
    description = "Finds the articles of an index that share passages with a text.",
    exitCodeList = {
      "0:Done; there may be nothing to find.",
      "1:The index or the text cannot be read.",
      "2:The command was not understood."
    },
    footer = {
      "",
      "Examples:",
      "  stemma find \"the bridge will stay closed until the inquiry has ended\" --in reuse/",
      "  stemma find report.html --in reuse/ --json",
      "  stemma find - --in reuse/ < report.txt"
    })
final class FindCommand implements Callable<Integer> {

  private static final int SHOWN = 300;

  private final Console console;

  @Parameters(
      arity = "1",
      paramLabel = "TEXT",
      description = "Words, or a file with a page or a plain text; - for standard input.")
  private String asked = "";

  @Option(
      names = "--in",
      paramLabel = "DIR",
      required = true,
      description = "Folder that stemma reuse wrote to.")
  private Path folder = Path.of("");

  @Option(names = "--json", description = "Print a JSON object a line.")
  private boolean json;

  @Option(
      names = "--most",
      paramLabel = "NUMBER",
      description = "So many passages at most; by default ${DEFAULT-VALUE}.")
  private int most = 20;

  @Option(
      names = "--min-length",
      paramLabel = "CHARACTERS",
      description =
          "Least length of a passage; by default 60, or most of a text that is shorter itself.")
  private Optional<Integer> minLength = Optional.empty();

  @Mixin private MemoryOption memory = new MemoryOption();

  @Mixin private Usage usage = new Usage();

  FindCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (most < 1 || minLength.filter(least -> least < 1).isPresent()) {
      throw usage.wrong("--most and --min-length are at least 1.");
    }
    memory.sayMismatch(console);
    String text;
    List<FoundPassage> found;
    try {
      text = text();
      found = find(text);
    } catch (ReuseException e) {
      console.err().println("stemma: " + e.getMessage());
      return ExitCode.FAILED.number();
    } catch (IOException e) {
      console.err().println("stemma: " + folder + ": " + Failure.describe(e));
      return ExitCode.FAILED.number();
    } catch (OutOfMemoryError e) {
      memory.sayOutOfMemory("", console);
      return ExitCode.FAILED.number();
    }
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
    if (json) {
      found.forEach(passage -> out.println(passage.toJson()));
    } else if (found.isEmpty()) {
      out.println("Nothing of this text is in the index.");
    } else {
      found.forEach(passage -> print(passage, text, out));
    }
    out.flush();
    return ExitCode.DONE.number();
  }

  private List<FoundPassage> find(String text) throws IOException {
    try (ReuseIndex index = ReuseIndex.open(folder)) {
      return minLength.isPresent()
          ? index.find(text, minLength.get(), most)
          : index.find(text, most);
    }
  }

  private String text() throws IOException {
    if (asked.equals(Input.Standard.NAME)) {
      return new String(console.in().readAllBytes(), StandardCharsets.UTF_8);
    }
    try {
      Path file = Path.of(asked);
      if (Files.isRegularFile(file)) {
        return switch (new Extractor().extract(file)) {
          case Extraction.Extracted extracted -> extracted.article().text();
          case Extraction.SetAside aside ->
              throw new ReuseException(asked + ": " + aside.problem().message());
        };
      }
    } catch (InvalidPathException e) {
      // Then they are words.
    }
    return asked;
  }

  private static void print(FoundPassage passage, String text, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%s%s%s  %d to %d, %d %% alike%s%n",
        SafeText.of(passage.article()),
        passage.date().map(date -> "  " + date).orElse(""),
        passage.series().map(series -> "  " + SafeText.of(series)).orElse(""),
        passage.passage().start(),
        passage.passage().end(),
        Math.round(100 * passage.score()),
        passage.formula() ? ", a formula" : "");
    out.println("  there  " + shown(passage.words()));
    out.println("  here   " + shown(passage.asked().of(text)));
    out.println();
  }

  private static String shown(String words) {
    return SafeText.shortened(SafeText.of(words.strip()), SHOWN);
  }
}
