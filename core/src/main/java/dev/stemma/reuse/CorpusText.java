package dev.stemma.reuse;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article of a corpus.
 *
 * @param id its name, the only one of that name in the corpus
 * @param series the outlet, author or run of issues that it belongs to
 * @param date the day it came out
 * @param title its headline
 * @param text what is compared; every span of a result points into it
 * @param place where it stands in the input, for messages, such as {@code line 17}
 */
public record CorpusText(
    String id,
    Optional<String> series,
    Optional<LocalDate> date,
    Optional<String> title,
    String text,
    String place) {}
