package dev.stemma.report;

import dev.stemma.lineage.Derivation;
import dev.stemma.lineage.Evidence;
import dev.stemma.lineage.Shares;
import tools.jackson.core.JsonGenerator;

/** The trace document's derivations with their evidence. */
final class DerivationJson {

  private static final String UNDETERMINED = "undetermined";

  private DerivationJson() {}

  static void derivation(JsonGenerator json, Derivation derivation) {
    json.writeStartObject();
    json.writeStringProperty("report", derivation.report());
    json.writeStringProperty("source", derivation.source());
    json.writeStringProperty("class", derivation.derivationClass().label());
    json.writeStringProperty("direction", derivation.direction().orElse(UNDETERMINED));
    JsonParts.array(json, "evidence", derivation.evidence(), DerivationJson::evidence);
    shares(json, derivation.shares());
    json.writeEndObject();
  }

  private static void evidence(JsonGenerator json, Evidence evidence) {
    json.writeStartObject();
    json.writeStringProperty("kind", Labels.of(evidence));
    JsonParts.optional(json, "favours", evidence.favours());
    switch (evidence) {
      case Evidence.Cited cited -> JsonParts.location(json, "where", cited.where());
      case Evidence.SharedText shared -> {
        json.writeNumberProperty("words", shared.words());
        JsonParts.location(json, "report", shared.report());
        JsonParts.location(json, "source", shared.source());
      }
      case Evidence.QuotedThere quoted -> {
        JsonParts.location(json, "quoted", quoted.quoted());
        JsonParts.location(json, "plain", quoted.plain());
      }
      case Evidence.Time time -> json.writeNumberProperty("days", time.days());
      case Evidence.Containment containment -> {
        JsonParts.share(json, "contained", containment.contained());
        JsonParts.location(json, "fullerOnly", containment.fullerOnly());
      }
      case Evidence.SharedError error -> {
        JsonParts.location(json, "report", error.report());
        JsonParts.location(json, "source", error.source());
        JsonParts.location(json, "older", error.older());
      }
      case Evidence.Correction correction -> JsonParts.location(json, "where", correction.where());
    }
    json.writeEndObject();
  }

  private static void shares(JsonGenerator json, Shares shares) {
    json.writeName("shares");
    json.writeStartObject();
    JsonParts.share(json, "verbatim", shares.verbatim());
    JsonParts.share(json, "rewrite", shares.rewrite());
    JsonParts.share(json, "new", shares.fresh());
    JsonParts.share(json, "unchecked", shares.unchecked());
    JsonParts.share(json, "verbatimUnquoted", shares.verbatimUnquoted());
    json.writeEndObject();
  }
}
