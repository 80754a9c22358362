package dev.stemma.reuse;

import dev.stemma.article.Problem;
import java.util.Optional;

/**
 * A record that was set aside or used with a warning.
 *
 * @param problem what is wrong, in which file
 * @param place where in the file, such as {@code line 17}
 * @param id the record's id, where it has one
 */
public record CorpusProblem(Problem problem, Optional<String> place, Optional<String> id) {}
