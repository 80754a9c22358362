package dev.stemma.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the help of every verb looks like, and how a verb refuses a command that makes no sense. */
@Command(
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%nInputs:%n",
    exitCodeListHeading = "%nExit codes:%n")
final class Usage {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @SuppressWarnings("UnusedVariable") // picocli looks at it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  /** Returns what to throw: the message is printed with the usage of the verb. */
  ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
