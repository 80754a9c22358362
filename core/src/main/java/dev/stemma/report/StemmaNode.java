package dev.stemma.report;

/**
 * A circle of the family tree.
 *
 * @param siglum the letter in it
 * @param name what the letter stands for
 * @param target id of the element that tells more
 * @param lost whether it stands for a source that was not among the inputs
 * @param column place from the left in half columns, so that rows can be centred
 * @param row place from the top
 */
record StemmaNode(String siglum, String name, String target, boolean lost, int column, int row) {}
