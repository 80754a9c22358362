package dev.stemma.reuse;

import dev.stemma.collate.WordCounts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;

/** A line of {@code pairs.jsonl}, and the parts that other lines share with it. */
final class PairLine {

  private final Witnesses witnesses;
  private final PointOffsets points;

  PairLine(Witnesses witnesses, PointOffsets points) {
    this.witnesses = witnesses;
    this.points = points;
  }

  void write(
      SharedPair pair, WordCounts words, int cluster, ReuseDirection directions, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    span("a", pair.a(), pair.aStart(), pair.aEnd(), json);
    span("b", pair.b(), pair.bStart(), pair.bEnd(), json);
    json.writeName("score");
    json.writeRawValue(thousandths(pair.score()));
    json.writeObjectPropertyStart("edits");
    json.writeNumberProperty("equal", words.equal());
    json.writeNumberProperty("substituted", words.substituted());
    json.writeNumberProperty("inserted", words.inserted());
    json.writeNumberProperty("deleted", words.deleted());
    json.writeNumberProperty("moved", words.moved());
    json.writeEndObject();
    OptionalInt lag = witnesses.lag(pair.a(), pair.b());
    if (lag.isPresent()) {
      json.writeNumberProperty("lag", lag.getAsInt());
    }
    List<ReuseEvidence> evidence = directions.evidence(pair);
    OptionalInt source = ReuseDirection.source(pair, evidence);
    json.writeStringProperty(
        "direction", source.isPresent() ? witnesses.id(source.getAsInt()) : "undetermined");
    json.writeArrayPropertyStart("evidence");
    for (ReuseEvidence piece : evidence) {
      writeEvidence(piece, json);
    }
    json.writeEndArray();
    if (cluster > 0) {
      json.writeNumberProperty("cluster", cluster);
    }
    json.writeEndObject();
  }

  private void writeEvidence(ReuseEvidence piece, JsonGenerator json) {
    json.writeStartObject();
    String favours = witnesses.id(piece.favours());
    switch (piece) {
      case ReuseEvidence.Citation citation -> {
        json.writeStringProperty("kind", "citation");
        json.writeStringProperty("favours", favours);
        json.writeStringProperty("article", witnesses.id(citation.article()));
        json.writeNumberProperty("start", citation.start());
        json.writeNumberProperty("end", citation.end());
      }
      case ReuseEvidence.Time time -> {
        json.writeStringProperty("kind", "time");
        json.writeStringProperty("favours", favours);
        json.writeNumberProperty("days", time.days());
      }
      case ReuseEvidence.Containment containment -> {
        json.writeStringProperty("kind", "containment");
        json.writeStringProperty("favours", favours);
        json.writeName("shareOfA");
        json.writeRawValue(thousandths((int) Math.round(containment.shareOfA() * 1000)));
        json.writeName("shareOfB");
        json.writeRawValue(thousandths((int) Math.round(containment.shareOfB() * 1000)));
      }
    }
    json.writeEndObject();
  }

  /** Written by hand, since the shortest form of a double costs more than the rest of a line. */
  private static String thousandths(int value) {
    String digits = Integer.toString(1000 + value % 1000).substring(1);
    return value / 1000 + "." + digits;
  }

  void span(String name, int article, int start, int end, JsonGenerator json) throws IOException {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("article", witnesses.id(article));
    witnesses.series(article).ifPresent(series -> json.writeStringProperty("series", series));
    date(witnesses.day(article)).ifPresent(date -> json.writeStringProperty("date", date));
    offsets(article, start, end, json);
    json.writeEndObject();
  }

  /** Writes where a passage stands in its article. */
  void offsets(int article, int start, int end, JsonGenerator json) throws IOException {
    json.writeNumberProperty("start", start);
    json.writeNumberProperty("end", end);
    points.write(article, start, end, json);
  }

  static Optional<String> date(int day) {
    return day == Segment.NO_DAY
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(day).toString());
  }
}
