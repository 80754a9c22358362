package dev.stemma.cli;

import dev.stemma.report.Generator;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command itself, which does nothing without a verb. */
@Command(
    name = "stemma",
    mixinStandardHelpOptions = true,
    versionProvider = StemmaCommand.Version.class,
    synopsisSubcommandLabel = "VERB",
    commandListHeading = "%nVerbs:%n",
    description =
        "Traces how a statement travels through the news: what each report took from which earlier"
            + " text, what it changed, what it left out, and who is said to have said what.",
    footer = {
      "",
      "Examples:",
      "  stemma trace press-statement.html wire-report.txt other-report.html",
      "  stemma extract report.html",
      "  stemma reuse articles.jsonl.gz --out reuse/",
      "  stemma find \"some words, or a file\" --in reuse/",
      "  stemma trace --help"
    })
final class StemmaCommand {

  /** Reads the version only when it is asked for. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Generator.name()};
    }
  }
}
