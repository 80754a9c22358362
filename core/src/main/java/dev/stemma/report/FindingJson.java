package dev.stemma.report;

import dev.stemma.collate.Edit;
import dev.stemma.lineage.Citation;
import dev.stemma.lineage.Omission;
import dev.stemma.lineage.Statement;
import dev.stemma.time.TimeExpression;
import tools.jackson.core.JsonGenerator;

/** The trace document's citations, times, statements with their edits, and omissions. */
final class FindingJson {

  private FindingJson() {}

  static void citation(JsonGenerator json, Citation citation) {
    json.writeStartObject();
    JsonParts.located(json, citation.article(), citation.span());
    json.writeStringProperty("name", citation.name());
    JsonParts.optional(json, "date", citation.date());
    JsonParts.optional(json, "via", citation.via());
    JsonParts.optional(json, "resolved", citation.resolved());
    json.writeEndObject();
  }

  static void time(JsonGenerator json, TimeExpression time) {
    json.writeStartObject();
    JsonParts.located(json, time.article(), time.span());
    json.writeStringProperty("value", time.value());
    json.writeEndObject();
  }

  static void statement(JsonGenerator json, Statement statement) {
    json.writeStartObject();
    json.writeStringProperty("id", FindingIds.of(statement));
    JsonParts.located(json, statement.article(), statement.span());
    json.writeStringProperty("relation", Labels.of(statement.relation()));
    json.writeStringProperty("measure", statement.measure());
    JsonParts.optionalLocation(json, "source", statement.source());
    JsonParts.array(json, "edits", statement.edits(), FindingJson::edit);
    JsonParts.optional(json, "doubt", statement.doubt());
    json.writeEndObject();
  }

  static void edit(JsonGenerator json, Edit edit) {
    json.writeStartObject();
    json.writeStringProperty("kind", Labels.of(edit.kind()));
    JsonParts.span(json, "report", edit.report());
    JsonParts.span(json, "source", edit.source());
    JsonParts.strings(json, "flags", Labels.edits(edit.flags()));
    json.writeEndObject();
  }

  static void omission(JsonGenerator json, Omission omission) {
    json.writeStartObject();
    json.writeStringProperty("id", FindingIds.of(omission));
    json.writeStringProperty("source", omission.source());
    json.writeStringProperty("report", omission.report());
    JsonParts.range(json, omission.span());
    json.writeEndObject();
  }
}
