package dev.stemma.cli;

import dev.stemma.collate.LexicalSimilarity;
import dev.stemma.extract.Extraction;
import dev.stemma.extract.Extractor;
import dev.stemma.lineage.Trace;
import dev.stemma.lineage.Tracer;
import dev.stemma.report.PageReport;
import dev.stemma.report.TerminalReport;
import dev.stemma.report.TraceJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stemma trace}: compares texts of one event, statement by statement. */
@Command(
    name = "trace",
    description = "Compares texts of one event: what each report took from which earlier text.",
    exitCodeList = {
      "0:All was done; there may have been warnings.",
      "1:Nothing could be read, or the results could not be written.",
      "2:The command was not understood.",
      "3:Some inputs were set aside; the results of the others stand."
    },
    footer = {
      "",
      "Examples:",
      "  stemma trace press-statement.html wire-report.txt other-report.html",
      "  stemma trace --html report.html story/",
      "  stemma trace --json story/ > trace.json",
      "  stemma trace statement.txt - < report.html"
    })
final class TraceCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private InputArguments arguments = new InputArguments();

  @Option(
      names = "--json",
      description = "Print the trace document instead of the report for people.")
  private boolean json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write a page with source and report side by side as well.")
  private Optional<Path> page = Optional.empty();

  @Mixin private LookOptions looks = new LookOptions();

  @Mixin private Usage usage = new Usage();

  TraceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    checkUsage();
    Inputs inputs = arguments.inputs(console);
    ProgressLine progress = new ProgressLine(console);
    List<Extraction> extractions = extract(inputs.found(), progress);
    inputs.problems().forEach(problem -> extractions.add(new Extraction.SetAside(problem)));
    Trace trace = new Tracer(new LexicalSimilarity()).trace(extractions, progress);
    progress.close();
    if (json || console.columns().isEmpty()) {
      // On a terminal the report says so itself.
      Notes.problems(trace.problems(), console.err());
    }
    Notes.leftOut(inputs.leftOut(), console.err());
    Notes.alone(trace, console.err());
    boolean pageWritten = writePage(trace);
    print(trace);
    return exitCode(trace, pageWritten).number();
  }

  private void checkUsage() {
    arguments.check(usage);
    looks.check(usage);
  }

  private static List<Extraction> extract(List<Input> inputs, ProgressLine progress)
      throws IOException {
    Extractor extractor = new Extractor();
    List<Extraction> extractions = new ArrayList<>();
    InOrder.each(
        inputs,
        input -> input.extractOrSetAside(extractor),
        extraction -> {
          extractions.add(extraction);
          progress.at("reading", extractions.size(), inputs.size());
        });
    return extractions;
  }

  private boolean writePage(Trace trace) {
    if (page.isEmpty()) {
      return true;
    }
    try {
      AtomicFile.write(
          page.get(),
          out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            PageReport.write(trace, text);
            text.flush();
          });
      return true;
    } catch (IOException e) {
      // The results are not lost with the page: they are still printed.
      console.err().println("stemma: cannot write " + page.get() + ": " + Failure.describe(e));
      return false;
    }
  }

  private void print(Trace trace) throws IOException {
    OutputStream out = new BufferedOutputStream(console.out(), 1 << 16);
    if (json) {
      TraceJson.write(trace, out);
    } else {
      Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      TerminalReport.write(trace, text, looks.columns(console), looks.style(console));
      text.flush();
    }
    out.flush();
  }

  private static ExitCode exitCode(Trace trace, boolean pageWritten) {
    if (trace.articles().isEmpty() || !pageWritten) {
      return ExitCode.FAILED;
    }
    boolean setAside = trace.problems().stream().anyMatch(problem -> problem.kind().setsAside());
    return setAside ? ExitCode.PARTLY : ExitCode.DONE;
  }
}
