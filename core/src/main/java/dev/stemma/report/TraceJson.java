package dev.stemma.report;

import dev.stemma.lineage.Trace;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

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
    // Not Jackson's own encoder: it refuses a lone surrogate, which a broken page may well hold.
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    JsonGenerator json = new JsonFactory().createGenerator(new Indented(), writer);
    try {
      document(trace, json);
      json.flush();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    writer.write('\n');
    writer.flush();
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
