package dev.stemma.cli;

/** When to use colour. */
enum ColourChoice {
  /** On a terminal, unless the environment asks for none. */
  AUTO,
  ALWAYS,
  NEVER;

  boolean on(Console console) {
    return switch (this) {
      case AUTO -> console.colour();
      case ALWAYS -> true;
      case NEVER -> false;
    };
  }

  /** Returns the choice as the user writes it. */
  @Override
  public String toString() {
    return switch (this) {
      case AUTO -> "auto";
      case ALWAYS -> "always";
      case NEVER -> "never";
    };
  }
}
