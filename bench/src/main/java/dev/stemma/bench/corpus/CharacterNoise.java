package dev.stemma.bench.corpus;

/** Misreads characters as bad scans do: three fifths replaced, a fifth each lost and put in. */
final class CharacterNoise {

  private CharacterNoise() {}

  /** Returns the text with about that share of its characters misread; its lines stay. */
  static String of(String text, double rate, Script script, Draws draws) {
    StringBuilder noisy = new StringBuilder(text.length());
    text.codePoints()
        .forEach(read -> {
          int kind = read != '\n' && draws.chance(rate) ? draws.below(5) : 5;
          if (kind == 0) {
            return;
          }
          if (kind < 5) {
            noisy.append(script.letter(draws));
          }
          if (kind == 1 || kind == 5) {
            noisy.appendCodePoint(read);
          }
        });
    return noisy.isEmpty() ? text : noisy.toString();
  }
}
