/** A trace made readable: for a terminal, as JSON, as one self-contained page. */
@NullMarked
package dev.stemma.report;

import org.jspecify.annotations.NullMarked;
