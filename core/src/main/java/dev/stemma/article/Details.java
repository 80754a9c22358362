package dev.stemma.article;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an article says of itself beyond what tracing needs, and where each field was read.
 *
 * @param subtitle the line set under the headline
 * @param byline the line that names the authors, as printed
 * @param section the part of the outlet that the article stands in
 * @param topics keywords as the outlet gives them, each once
 * @param leadImage the picture that leads the article
 * @param access how much of the article the capture holds
 * @param corrections notes by which the article mends an earlier state of itself: spans in its text
 * @param provenance where fields were read; a field that nothing spoke for has none
 */
public record Details(
    Optional<String> subtitle,
    Optional<String> byline,
    Optional<String> section,
    List<String> topics,
    Optional<LeadImage> leadImage,
    Access access,
    List<Span> corrections,
    Map<Field, Provenance> provenance) {

  /** Nothing but a text. */
  public static final Details NONE =
      new Details(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Access.WHOLE,
          List.of(),
          Map.of());

  public Details {
    topics = List.copyOf(topics);
    corrections = List.copyOf(corrections);
    // In the order of the fields, so that what is written from it is the same every time.
    EnumMap<Field, Provenance> ordered = new EnumMap<>(Field.class);
    ordered.putAll(provenance);
    provenance = Collections.unmodifiableMap(ordered);
  }

  /** Returns where a field was read, if anything spoke for it. */
  public Optional<Provenance> provenance(Field field) {
    return Optional.ofNullable(provenance.get(field));
  }
}
