/** Tokens, sentences, languages and folding, always with offsets into the text as it was given. */
@NullMarked
package dev.stemma.text;

import org.jspecify.annotations.NullMarked;
