/** What Stemma found, in formats whose libraries the rest of it must not carry. */
@NullMarked
package dev.stemma.export;

import org.jspecify.annotations.NullMarked;
