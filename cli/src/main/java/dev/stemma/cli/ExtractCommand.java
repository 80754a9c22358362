package dev.stemma.cli;

import dev.stemma.article.Problem;
import dev.stemma.extract.Extraction;
import dev.stemma.extract.ExtractionOptions;
import dev.stemma.extract.Extractor;
import dev.stemma.extract.Favour;
import dev.stemma.report.Style;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stemma extract}: what pages say once page furniture is gone. */
@Command(
    name = "extract",
    description = "Takes the article out of each page: its text, what it says of itself, and why.",
    exitCodeList = {
      "0:All was done; there may have been warnings.",
      "1:No input gave an article, or the results could not be written.",
      "2:The command or a file of site rules was not understood.",
      "3:Some inputs were set aside; the results of the others stand."
    },
    footer = {
      "",
      "Examples:",
      "  stemma extract report.html",
      "  stemma extract --text report.html > report.txt",
      "  stemma extract --json crawl/ > articles.jsonl",
      "  stemma extract --html --out reading/ crawl/",
      "  stemma extract --explain --html report.html > explained.html",
      "  stemma extract --rules rules.txt --address https://courier.example/7 page.html"
    })
final class ExtractCommand implements Callable<Integer> {

  /** Longer lines are hard to read. */
  private static final int WIDEST = 88;

  private final Console console;

  @Mixin private InputArguments arguments = new InputArguments();

  /** What to print instead of the article for people. */
  static final class Formats {
    @Option(names = "--text", description = "Print the text of the article alone.")
    private boolean text;

    @Option(names = "--json", description = "Print a line of JSON for each input.")
    private boolean json;

    @Option(
        names = "--html",
        description = "Print a page to read, which asks nothing of a network.")
    private boolean html;
  }

  @ArgGroup private Formats formats = new Formats();

  @Option(
      names = "--explain",
      description =
          "Print for each piece of the page whether it was kept, and why; with --html the page"
              + " itself with its pieces marked, with --json both.")
  private boolean explain;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "Write a file for each input into this folder instead of printing.")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--favour",
      paramLabel = "WHAT",
      description =
          "What to lean to in doubt: precision (less furniture let in), balanced, or recall (less"
              + " of the article lost). By default balanced.")
  private Favour favour = Favour.BALANCED;

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description =
          "Site rules for outlets that need them; may be given several times. Your own in"
              + " stemma/site-rules.txt of your configuration folder are always read.")
  private List<Path> rules = List.of();

  @Option(
      names = "--address",
      paramLabel = "URL",
      description = "Where the one input was captured; it chooses the site rule.")
  private Optional<String> address = Optional.empty();

  @Mixin private LookOptions looks = new LookOptions();

  @Mixin private Usage usage = new Usage();

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    checkUsage();
    ExtractFormat format = format();
    int columns =
        format == ExtractFormat.READABLE ? looks.columns(console, WIDEST) : looks.columns(console);
    // Files are read elsewhere than on this terminal.
    Style style = folder.isPresent() ? Style.PLAIN : looks.style(console);
    ExtractRenderer renderer =
        new ExtractRenderer(new Extractor(options()), format, columns, style);
    Inputs inputs = arguments.inputs(console);
    checkNumber(inputs.found().size() + inputs.problems().size(), format);
    ExtractTally tally = new ExtractTally(console.err());
    try {
      write(inputs, renderer, tally);
    } catch (ExtractOutput.UnwritableException e) {
      console.err().println("stemma: cannot write " + e.getMessage());
      return ExitCode.FAILED.number();
    }
    Notes.leftOut(inputs.leftOut(), console.err());
    return tally.exitCode().number();
  }

  private void write(Inputs inputs, ExtractRenderer renderer, ExtractTally tally)
      throws IOException {
    int all = inputs.found().size();
    ExtractOutput output =
        folder.isPresent()
            ? new ExtractOutput.Folder(
                new OutputNames(folder.get(), arguments.names(), renderer.format().ending()))
            : new ExtractOutput.Stream(console.out(), renderer.format(), all > 1);
    // On a terminal the results themselves show how far the work has come.
    boolean shown = folder.isEmpty() && console.columns().isPresent();
    try (ProgressLine progress = new ProgressLine(console);
        Unbroken unbroken = new Unbroken()) {
      InOrder.each(
          inputs.found(),
          renderer::render,
          result -> {
            tally.take(result, progress);
            unbroken.run(() -> output.take(result));
            if (!shown && all > 1) {
              progress.at("extracting", tally.done(), all);
            }
          });
    }
    for (Problem problem : inputs.problems()) {
      Rendered none = renderer.render(new Extraction.SetAside(problem));
      tally.take(none);
      if (folder.isEmpty()) {
        output.take(none);
      }
    }
  }

  private ExtractFormat format() {
    if (formats.json) {
      return explain ? ExtractFormat.EXPLAINED_JSON : ExtractFormat.JSON;
    }
    if (formats.html) {
      return explain ? ExtractFormat.EXPLAINED_HTML : ExtractFormat.HTML;
    }
    if (formats.text) {
      return ExtractFormat.TEXT;
    }
    return explain ? ExtractFormat.EXPLANATION : ExtractFormat.READABLE;
  }

  private ExtractionOptions options() {
    try {
      ExtractionOptions options =
          ExtractionOptions.STANDARD.with(favour).with(RuleFiles.read(console.rules(), rules));
      return address.map(options::at).orElse(options);
    } catch (RuleFiles.UnusableException e) {
      throw usage.wrong(e.reason());
    }
  }

  private void checkUsage() {
    looks.check(usage);
    arguments.check(usage);
    if (explain && formats.text) {
      throw usage.wrong("--explain prints text by itself; leave --text out.");
    }
  }

  private void checkNumber(int inputs, ExtractFormat format) {
    if (inputs > 1 && format.isPage() && folder.isEmpty()) {
      throw usage.wrong(
          "Standard output holds one page, and there are "
              + inputs
              + " inputs; name a folder by --out.");
    }
    if (inputs > 1 && address.isPresent()) {
      throw usage.wrong("--address is of one input, and there are " + inputs + ".");
    }
  }
}
