/** Two texts laid side by side: shared passages, the edits inside them, similar sentences. */
@NullMarked
package dev.stemma.collate;

import org.jspecify.annotations.NullMarked;
