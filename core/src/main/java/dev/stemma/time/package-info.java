/** Time expressions in an article's text and their values against its dateline. */
@NullMarked
package dev.stemma.time;

import org.jspecify.annotations.NullMarked;
