package dev.stemma.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a time expression is read against.
 *
 * @param anchor the article's own day
 * @param named the day last named in the sentence
 * @param tense which side of the anchor the clause speaks of
 */
record TimeContext(Optional<LocalDate> anchor, Optional<LocalDate> named, Tense tense) {}
