package dev.stemma.extract;

/**
 * What came of one input, and why.
 *
 * @param extraction the article, or why there is none
 * @param explanation what became of the pieces, also where the page was refused
 */
public record Explained(Extraction extraction, Explanation explanation) {}
