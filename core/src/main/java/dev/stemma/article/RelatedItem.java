package dev.stemma.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A teaser on a page for another article; never part of the body.
 *
 * @param text the teaser's words
 * @param date the date beside it
 * @param address where it links to
 */
public record RelatedItem(String text, Optional<LocalDate> date, Optional<String> address) {}
