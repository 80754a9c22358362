/** Measures of others, compiled in the profile {@code peers} only. */
@NullMarked
package dev.stemma.bench.peers;

import org.jspecify.annotations.NullMarked;
