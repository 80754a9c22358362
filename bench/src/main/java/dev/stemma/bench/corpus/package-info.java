/** Corpora of invented articles with planted reuse, of any size, the same for the same seed. */
@NullMarked
package dev.stemma.bench.corpus;

import org.jspecify.annotations.NullMarked;
