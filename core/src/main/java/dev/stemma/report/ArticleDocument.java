package dev.stemma.report;

import dev.stemma.article.Problem;
import dev.stemma.extract.Explanation;
import dev.stemma.extract.Extraction;
import dev.stemma.extract.PieceVerdict;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * Writes the article document: what came of one input, as one line of JSON that {@code
 * stemma-article-1.schema.json} beside this class describes. The same input gives the same bytes.
 */
public final class ArticleDocument {

  /** The document's name and version; names and meanings of its fields stay within one version. */
  public static final String SCHEMA = "stemma-article/1";

  private ArticleDocument() {}

  /**
   * Writes the document as one line of UTF-8, with a line feed behind it. The stream is flushed and
   * left open.
   *
   * @param file the input as the user named it
   * @param explanation what became of the page's pieces, if it was asked for
   * @throws IOException if the stream does
   */
  public static void write(
      String file, Extraction extraction, Optional<Explanation> explanation, OutputStream out)
      throws IOException {
    JsonParts.document(
        out, ObjectWriteContext.empty(), json -> document(json, file, extraction, explanation));
  }

  private static void document(
      JsonGenerator json, String file, Extraction extraction, Optional<Explanation> explanation) {
    json.writeStartObject();
    json.writeStringProperty("schema", SCHEMA);
    json.writeStringProperty("generator", Generator.name());
    json.writeStringProperty("file", file);
    switch (extraction) {
      case Extraction.Extracted extracted -> {
        json.writeName("article");
        ArticleJson.article(json, extracted.article());
      }
      case Extraction.SetAside none -> json.writeNullProperty("article");
    }
    JsonParts.<Problem>array(json, "problems", extraction.problems(), ArticleJson::problem);
    if (explanation.isPresent()) {
      JsonParts.optional(json, "siteRule", explanation.get().siteRule());
      json.writeNumberProperty("unlisted", explanation.get().unlisted());
      JsonParts.array(json, "explanation", explanation.get().verdicts(), ArticleDocument::verdict);
    }
    json.writeEndObject();
  }

  private static void verdict(JsonGenerator json, PieceVerdict verdict) {
    json.writeStartObject();
    json.writeStringProperty("place", verdict.place());
    json.writeStringProperty("kind", Labels.of(verdict.kind()));
    json.writeBooleanProperty("kept", verdict.kept());
    json.writeStringProperty("reason", Labels.of(verdict.reason()));
    json.writeStringProperty("detail", verdict.detail());
    if (verdict.score().isPresent()) {
      JsonParts.share(json, "score", verdict.score().getAsDouble());
    } else {
      json.writeNullProperty("score");
    }
    json.writeStringProperty("text", verdict.text());
    json.writeEndObject();
  }
}
