/** From the bytes of a file to an article, or to a problem that says why not. */
@NullMarked
package dev.stemma.extract;

import org.jspecify.annotations.NullMarked;
