package dev.stemma.time;

import java.util.List;

/** A way to name a time. */
record Phrase(Meaning meaning, List<Element> elements) {}
