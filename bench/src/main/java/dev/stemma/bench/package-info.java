/** Speed and quality measured, with peers beside ours in the same run. */
@NullMarked
package dev.stemma.bench;

import org.jspecify.annotations.NullMarked;
