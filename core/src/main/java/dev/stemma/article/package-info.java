/**
 * The model: what a capture says once page furniture is gone. Plain records; knows no other
 * package.
 */
@NullMarked
package dev.stemma.article;

import org.jspecify.annotations.NullMarked;
