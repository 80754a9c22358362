/** Quotations, who is said to have said them, and what checking them against a source shows. */
@NullMarked
package dev.stemma.quote;

import org.jspecify.annotations.NullMarked;
