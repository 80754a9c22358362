/** Passages that the texts of a corpus share, all pairs at once, out of core. */
@NullMarked
package dev.stemma.reuse;

import org.jspecify.annotations.NullMarked;
