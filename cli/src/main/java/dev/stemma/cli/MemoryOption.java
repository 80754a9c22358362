package dev.stemma.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --memory}, and what is said of it. */
final class MemoryOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--memory",
      paramLabel = "SIZE",
      description = "Memory for all of it, such as 512m or 4g; by default 1g.")
  private Optional<String> memory = Optional.empty();

  /** Returns the bound; a size that is none, or too little, is wrong usage. */
  MemoryBound bound() {
    try {
      return memory.map(MemoryBound::of).orElse(MemoryBound.DEFAULT);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          command.commandLine(), "--memory is at least 256m, such as 512m or 4g.");
    }
  }

  /** Says where this Java machine was started with another heap. */
  void sayMismatch(Console console) {
    bound()
        .mismatch(Runtime.getRuntime().maxMemory())
        .ifPresent(words -> console.err().println("stemma: " + words));
  }

  /** Says that memory ran out and what to do; {@code more} goes on with that. */
  void sayOutOfMemory(String more, Console console) {
    console
        .err()
        .println(
            "stemma: out of memory; give it more, such as "
                + bound().twice().option()
                + " by --memory"
                + more);
  }
}
