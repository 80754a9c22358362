package dev.stemma.time;

/** Which side of its own day a sentence speaks of. */
enum Tense {
  PAST,
  FUTURE,
  /** Nothing tells. */
  OPEN
}
