/**
 * Extraction measured on the public benchmarks, peers beside it. Begin reading at {@code
 * ExtractionQuality}.
 */
@NullMarked
package dev.stemma.bench.extraction;

import org.jspecify.annotations.NullMarked;
