/** Trains the measure that tells the body of a page, and tries it on sites it has not seen. */
@NullMarked
package dev.stemma.bench.train;

import org.jspecify.annotations.NullMarked;
