package dev.stemma.text;

import dev.stemma.article.Span;

/**
 * The words of a text, in order, each with its place in the text as given. Punctuation and white
 * space are no tokens. Immutable.
 */
public final class Tokens {

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final String[] forms;

  /** Takes over the arrays, which are equally long. */
  Tokens(String text, int[] starts, int[] ends, String[] forms) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.forms = forms;
  }

  /** Returns the text that all offsets point into. */
  public String text() {
    return text;
  }

  /** Returns the number of tokens. */
  public int size() {
    return starts.length;
  }

  /** Returns whether there are no tokens. */
  public boolean isEmpty() {
    return starts.length == 0;
  }

  /** Returns the UTF-16 offset of token {@code index}. */
  public int start(int index) {
    return starts[index];
  }

  /** Returns the UTF-16 offset behind token {@code index}. */
  public int end(int index) {
    return ends[index];
  }

  /**
   * Returns the folded form of token {@code index}: equal for words that differ in typography only.
   */
  public String form(int index) {
    return forms[index];
  }

  /** Returns token {@code index} as printed. */
  public String printed(int index) {
    return text.substring(starts[index], ends[index]);
  }

  /** Returns whether token {@code index} begins with a capital letter. */
  public boolean capitalised(int index) {
    int first = text.codePointAt(starts[index]);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  /** Returns whether token {@code index} holds a digit of any script. */
  public boolean numeric(int index) {
    return forms[index].codePoints().anyMatch(Character::isDigit);
  }

  /**
   * Returns the span from the first to the last of some tokens.
   *
   * @param from index of the first token
   * @param to index behind the last token; where {@code to == from} the span is empty and lies
   *     behind token {@code from - 1}
   */
  public Span span(int from, int to) {
    if (from < to) {
      return new Span(starts[from], ends[to - 1]);
    }
    int at = from > 0 ? ends[from - 1] : size() > 0 ? starts[0] : 0;
    return new Span(at, at);
  }

  /**
   * Returns the index of the first token that ends behind {@code offset}; {@link #size()} if none.
   */
  public int indexAt(int offset) {
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Returns the index behind the last token that starts before {@code offset}. */
  public int indexBehind(int offset) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
