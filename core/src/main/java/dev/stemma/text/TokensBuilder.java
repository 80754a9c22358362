package dev.stemma.text;

import java.util.Arrays;

/** Gathers the tokens of one text. */
final class TokensBuilder {

  private final String text;
  private int[] starts;
  private int[] ends;
  private String[] forms;
  private final LateForms known = LateForms.ofThread();
  private int size;

  TokensBuilder(String text, int capacity) {
    this.text = text;
    starts = new int[capacity];
    ends = new int[capacity];
    forms = new String[capacity];
  }

  /** Adds the word between two UTF-16 offsets, unless folding leaves nothing of it. */
  void add(int start, int end) {
    String form = known.fold(text, start, end);
    if (form.isEmpty()) {
      return;
    }
    if (size == starts.length) {
      int capacity = size * 2;
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      forms = Arrays.copyOf(forms, capacity);
    }
    starts[size] = start;
    ends[size] = end;
    forms[size] = form;
    size++;
  }

  Tokens build() {
    return new Tokens(
        text, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), Arrays.copyOf(forms, size));
  }
}
