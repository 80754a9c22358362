package dev.stemma.report;

import dev.stemma.article.Location;
import dev.stemma.article.Span;
import java.util.Optional;

/**
 * A passage's place, with what is known of its article.
 *
 * @param location the article's id and a span of UTF-16 offsets in its text
 * @param series the outlet, or whatever else the corpus calls a series
 * @param date the article's day, as ISO 8601 writes it
 * @param points the same span counted in code points
 */
public record ReusePlace(
    Location location, Optional<String> series, Optional<String> date, Span points) {}
