package dev.stemma.bench.corpus;

import dev.stemma.article.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An invented article.
 *
 * @param sentences the sentences of its own body, without headline, boilerplate and what was
 *     planted
 * @param boilerplate the dateline, the series' formulas, and those that all series use
 * @param planted what it took from another article
 */
public record GeneratedArticle(
    String id,
    String series,
    LocalDate date,
    String text,
    List<Span> sentences,
    List<Span> boilerplate,
    Optional<PlantedReuse> planted) {}
