/** Text reuse measured: quality by the measures of PAN, cost, and growth. */
@NullMarked
package dev.stemma.bench.reuse;

import org.jspecify.annotations.NullMarked;
