package dev.stemma.cli;

/** What the command tells the shell. */
enum ExitCode {
  /** Everything was done; there may have been warnings. */
  DONE(0),
  /** Nothing of what was asked for could be done. */
  FAILED(1),
  /** The command was not understood. */
  USAGE(2),
  /** Some inputs were set aside; the results of the others stand. */
  PARTLY(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
