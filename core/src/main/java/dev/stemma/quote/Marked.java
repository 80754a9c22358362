package dev.stemma.quote;

import dev.stemma.article.Span;

/**
 * A passage between quotation marks.
 *
 * @param family the marks
 * @param open offset of the opening mark
 * @param content the words between the marks, white space at the edges left out
 * @param close offset behind the closing mark; the end of the block where there is none
 * @param closed whether there is a closing mark
 */
record Marked(MarkFamily family, int open, Span content, int close, boolean closed) {}
