package dev.stemma.bench.corpus;

import java.util.List;

/**
 * Random draws that are the same on every machine and Java: SplitMix64 (Steele, Lea and Flood
 * 2014).
 */
final class Draws {

  private static final long GAMMA = 0x9E3779B97F4A7C15L;
  private static final double UNIT = 0x1.0p-53;

  private long state;

  /** Begins a series of draws that no other keys begin. */
  Draws(long... keys) {
    for (long key : keys) {
      state = mix(state + GAMMA) ^ mix(key + GAMMA);
    }
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  long bits() {
    state += GAMMA;
    return mix(state);
  }

  /** Returns a number from 0, below the bound. */
  int below(int bound) {
    return (int) (((bits() >>> 32) * bound) >>> 32);
  }

  /** Returns a number from the least to the most. */
  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /** Returns a number from 0, below 1. */
  double unit() {
    return (bits() >>> 11) * UNIT;
  }

  boolean chance(double probability) {
    return unit() < probability;
  }

  /** Returns one of the items. */
  String of(List<String> items) {
    return items.get(below(items.size()));
  }

  /** Returns one of the items. */
  String of(String... items) {
    return items[below(items.length)];
  }
}
