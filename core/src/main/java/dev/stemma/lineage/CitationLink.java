package dev.stemma.lineage;

/**
 * Tokens of a sentence that make a citation together.
 *
 * @param from index of the first
 * @param to index behind the last
 * @param citing whether the cue was one of citing through another source
 */
record CitationLink(int from, int to, boolean citing) {}
