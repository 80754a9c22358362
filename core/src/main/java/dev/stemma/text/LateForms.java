package dev.stemma.text;

/**
 * Folds words, and keeps the forms met lately: a word that comes again, as most do, makes no new
 * string. What it gives does not depend on what it keeps. For one thread.
 */
final class LateForms {

  private static final ThreadLocal<LateForms> OF_THREAD = ThreadLocal.withInitial(LateForms::new);

  private static final int BITS = 13;

  /** Longer words are rare. */
  private static final int LONGEST = 24;

  private final String[] forms = new String[1 << BITS];

  private LateForms() {}

  static LateForms ofThread() {
    return OF_THREAD.get();
  }

  /** Returns the folded form of a stretch of a text. */
  String fold(String text, int start, int end) {
    if (end - start > LONGEST) {
      return Folding.fold(text.substring(start, end));
    }
    int hash = end - start;
    for (int i = start; i < end; i++) {
      char unit = Folding.plain(text.charAt(i));
      if (unit == 0) {
        return Folding.fold(text.substring(start, end));
      }
      hash = (hash + unit) * 0x9E3779B1;
    }
    int slot = hash >>> (32 - BITS);
    String kept = forms[slot];
    if (kept == null || !isFormOf(kept, text, start, end)) {
      kept = Folding.fold(text.substring(start, end));
      forms[slot] = kept;
    }
    return kept;
  }

  private static boolean isFormOf(String form, String text, int start, int end) {
    if (form.length() != end - start) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) != Folding.plain(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }
}
