/** Fuzz targets; {@code CONTRIBUTING.md} says how to run them. */
@NullMarked
package dev.stemma.fuzz;

import org.jspecify.annotations.NullMarked;
