/** The {@code stemma} command: one class a verb. */
@NullMarked
package dev.stemma.cli;

import org.jspecify.annotations.NullMarked;
