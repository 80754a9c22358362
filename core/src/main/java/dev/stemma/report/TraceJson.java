package dev.stemma.report;

import dev.stemma.lineage.Trace;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the trace document: everything that a trace holds, as JSON that {@code
 * stemma-trace-1.schema.json} beside this class describes. The same trace gives the same bytes.
 */
public final class TraceJson {

  /** The document's name and version; names and meanings of its fields stay within one version. */
  public static final String SCHEMA = "stemma-trace/1";

  private TraceJson() {}

  /**
   * Writes the document as indented UTF-8, with a line feed behind it. The stream is flushed and
   * left open.
   *
   * @throws IOException if the stream does
   */
  public static void write(Trace trace, OutputStream out) throws IOException {
    JsonParts.document(out, new Indented(), json -> document(trace, json));
  }

  private static void document(Trace trace, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("schema", SCHEMA);
    json.writeStringProperty("generator", Generator.name());
    JsonParts.array(json, "articles", trace.articles(), ArticleJson::article);
    JsonParts.array(json, "citations", trace.citations(), FindingJson::citation);
    JsonParts.array(json, "times", trace.times(), FindingJson::time);
    JsonParts.array(json, "derivations", trace.derivations(), DerivationJson::derivation);
    JsonParts.array(json, "statements", trace.statements(), FindingJson::statement);
    JsonParts.array(json, "quotations", trace.quotations(), QuotationJson::quotation);
    JsonParts.array(json, "omissions", trace.omissions(), FindingJson::omission);
    JsonParts.array(json, "problems", trace.problems(), ArticleJson::problem);
    json.writeEndObject();
  }
}
