package dev.stemma.reuse;

import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A problem as a line of {@code problems.jsonl}. */
final class ProblemLine {

  private static final JsonFactory JSON = new JsonFactory();

  private ProblemLine() {}

  static byte[] of(CorpusProblem problem) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty("file", problem.problem().file());
      problem.place().ifPresent(place -> json.writeStringProperty("place", place));
      problem.id().ifPresent(id -> json.writeStringProperty("id", id));
      json.writeStringProperty("kind", problem.problem().kind().label());
      json.writeStringProperty("message", problem.problem().message());
      json.writeEndObject();
    }
    line.write('\n');
    return line.toByteArray();
  }
}
