package dev.stemma.cli;

import dev.stemma.article.Problem;
import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * What one input became.
 *
 * @param name the input as the user named it
 * @param bytes what to write; none where there is nothing to
 * @param problems what was wrong with the input
 * @param found whether it gave an article
 */
record Rendered(String name, ByteArrayOutputStream bytes, List<Problem> problems, boolean found) {}
