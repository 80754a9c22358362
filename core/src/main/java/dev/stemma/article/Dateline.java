package dev.stemma.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The opening formula of an agency report, as in {@code TARNOVIK, March 4 (KNA) --}.
 *
 * @param place as printed
 * @param date completed with a year where the formula has none
 * @param agency as printed
 */
public record Dateline(Optional<String> place, Optional<LocalDate> date, Optional<String> agency) {}
