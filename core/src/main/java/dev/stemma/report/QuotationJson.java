package dev.stemma.report;

import dev.stemma.article.Span;
import dev.stemma.quote.CheckedQuotation;
import dev.stemma.quote.Quotation;
import dev.stemma.quote.Speaker;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The trace document's quotations with their verdicts. */
final class QuotationJson {

  private QuotationJson() {}

  static void quotation(JsonGenerator json, CheckedQuotation checked) {
    Quotation quotation = checked.quotation();
    json.writeStartObject();
    json.writeStringProperty("id", FindingIds.of(checked));
    JsonParts.located(json, checked.article(), quotation.span());
    json.writeStringProperty("kind", Labels.of(quotation.kind()));
    speaker(json, quotation.speaker());
    cue(json, quotation.cue());
    json.writeStringProperty("verdict", checked.verdict().label());
    JsonParts.strings(json, "flags", Labels.quotations(checked.flags()));
    JsonParts.optionalLocation(json, "source", checked.source());
    JsonParts.array(json, "hidden", checked.hidden(), JsonParts::location);
    JsonParts.array(json, "edits", checked.edits(), FindingJson::edit);
    json.writeEndObject();
  }

  private static void speaker(JsonGenerator json, Optional<Speaker> speaker) {
    if (speaker.isEmpty()) {
      json.writeNullProperty("speaker");
      return;
    }
    json.writeName("speaker");
    json.writeStartObject();
    JsonParts.range(json, speaker.get().span());
    json.writeStringProperty("name", speaker.get().name());
    json.writeEndObject();
  }

  private static void cue(JsonGenerator json, Optional<Span> cue) {
    if (cue.isPresent()) {
      JsonParts.span(json, "cue", cue.get());
    } else {
      json.writeNullProperty("cue");
    }
  }
}
