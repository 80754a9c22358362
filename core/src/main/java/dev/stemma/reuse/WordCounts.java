package dev.stemma.reuse;

/**
 * What became of the words of a passage.
 *
 * @param equal words that both have, in the same order
 * @param moved words that both have, in another order
 * @param substituted words of either that stand in the place of others
 * @param onlyLeft words that only the left text has
 * @param onlyRight words that only the right text has
 */
record WordCounts(int equal, int moved, int substituted, int onlyLeft, int onlyRight) {}
