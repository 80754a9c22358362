package dev.stemma.bench.corpus;

import dev.stemma.article.Location;

/**
 * A passage that was taken and altered.
 *
 * @param report where the altered passage stands
 * @param source where it was taken from
 * @param type how it was altered
 */
public record PlantedReuse(Location report, Location source, ReuseType type) {}
