package dev.stemma.bench.reuse;

/**
 * A passage that is known to be taken.
 *
 * @param type how it was altered
 */
record PlantedCase(Detection where, String type) {}
