package dev.stemma.report;

import dev.stemma.article.Details;
import dev.stemma.article.Field;
import dev.stemma.article.LeadImage;
import dev.stemma.article.Provenance;
import java.util.ArrayList;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** What an article says of itself beyond what tracing needs, with where each field was read. */
final class DetailsJson {

  private DetailsJson() {}

  /** Writes the details into the article's object, which is open. */
  static void write(JsonGenerator json, Details details) {
    JsonParts.optional(json, "subtitle", details.subtitle());
    JsonParts.optional(json, "byline", details.byline());
    JsonParts.optional(json, "section", details.section());
    JsonParts.strings(json, "topics", details.topics());
    if (details.leadImage().isPresent()) {
      leadImage(json, details.leadImage().get());
    } else {
      json.writeNullProperty("leadImage");
    }
    json.writeStringProperty("access", Labels.of(details.access()));
    JsonParts.array(
        json,
        "corrections",
        details.corrections(),
        (array, span) -> {
          array.writeStartObject();
          JsonParts.range(array, span);
          array.writeEndObject();
        });
    JsonParts.array(
        json,
        "provenance",
        new ArrayList<>(details.provenance().entrySet()),
        DetailsJson::provenance);
  }

  private static void leadImage(JsonGenerator json, LeadImage image) {
    json.writeName("leadImage");
    json.writeStartObject();
    json.writeStringProperty("address", image.address());
    JsonParts.optional(json, "caption", image.caption());
    json.writeEndObject();
  }

  private static void provenance(JsonGenerator json, Map.Entry<Field, Provenance> entry) {
    Provenance provenance = entry.getValue();
    json.writeStartObject();
    json.writeStringProperty("field", Labels.of(entry.getKey()));
    json.writeStringProperty("origin", Labels.of(provenance.origin()));
    json.writeStringProperty("place", provenance.place());
    json.writeStringProperty("stated", provenance.stated());
    JsonParts.share(json, "confidence", provenance.confidence());
    json.writeEndObject();
  }
}
