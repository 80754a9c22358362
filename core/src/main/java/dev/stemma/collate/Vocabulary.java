package dev.stemma.collate;

import dev.stemma.text.Tokens;
import java.util.Arrays;

/**
 * Numbers folded words, so that texts are compared as integers: a hash table with open addressing.
 * Not safe for use by two threads.
 */
final class Vocabulary {

  private static final int NONE = -1;

  /** By number. */
  private String[] forms = new String[256];

  /** The number in each slot; their length is a power of two. */
  private int[] slots = slots(512);

  private int size;

  private static int[] slots(int length) {
    int[] slots = new int[length];
    Arrays.fill(slots, NONE);
    return slots;
  }

  /** Returns the number of each token's form; equal forms have equal numbers. */
  int[] number(Tokens tokens) {
    int[] numbered = new int[tokens.size()];
    for (int i = 0; i < numbered.length; i++) {
      numbered[i] = number(tokens.form(i));
    }
    return numbered;
  }

  /** Returns how many words have a number. */
  int size() {
    return size;
  }

  private int number(String form) {
    int slot = slot(form);
    if (slots[slot] != NONE) {
      return slots[slot];
    }
    if (size == forms.length) {
      grow();
      slot = slot(form);
    }
    forms[size] = form;
    slots[slot] = size;
    return size++;
  }

  private int slot(String form) {
    int mask = slots.length - 1;
    int hash = form.hashCode() * 0x9E3779B1;
    int slot = (hash ^ hash >>> 16) & mask;
    while (slots[slot] != NONE && !forms[slots[slot]].equals(form)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    forms = Arrays.copyOf(forms, size * 2);
    slots = slots(size * 4);
    for (int number = 0; number < size; number++) {
      slots[slot(forms[number])] = number;
    }
  }
}
