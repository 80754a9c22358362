package dev.stemma.report;

import dev.stemma.article.Article;
import dev.stemma.article.Block;
import dev.stemma.article.Credit;
import dev.stemma.article.Dateline;
import dev.stemma.article.Problem;
import dev.stemma.article.RelatedItem;
import dev.stemma.extract.AgencyNames;
import tools.jackson.core.JsonGenerator;

/** The trace document's articles, and the inputs that gave none. */
final class ArticleJson {

  private ArticleJson() {}

  static void article(JsonGenerator json, Article article) {
    json.writeStartObject();
    json.writeStringProperty("id", article.id());
    json.writeStringProperty("file", article.file());
    JsonParts.optional(json, "address", article.address());
    JsonParts.optional(json, "title", article.title());
    JsonParts.optional(json, "publisher", article.publisher());
    JsonParts.strings(json, "authors", article.authors());
    json.writeStringProperty("language", article.language());
    JsonParts.optional(json, "published", article.published());
    JsonParts.optional(json, "modified", article.modified());
    if (article.dateline().isPresent()) {
      dateline(json, article.dateline().get(), article.language());
    } else {
      json.writeNullProperty("dateline");
    }
    json.writeStringProperty("text", article.text());
    JsonParts.array(json, "blocks", article.blocks(), ArticleJson::block);
    JsonParts.array(json, "related", article.related(), ArticleJson::related);
    JsonParts.array(json, "credits", article.credits(), ArticleJson::credit);
    DetailsJson.write(json, article.details());
    json.writeEndObject();
  }

  private static void dateline(JsonGenerator json, Dateline dateline, String language) {
    json.writeName("dateline");
    json.writeStartObject();
    JsonParts.optional(json, "place", dateline.place());
    JsonParts.optional(json, "date", dateline.date());
    JsonParts.optional(json, "agency", dateline.agency());
    JsonParts.optional(
        json,
        "agencyName",
        dateline.agency().flatMap(agency -> AgencyNames.canonical(agency, language)));
    json.writeEndObject();
  }

  private static void block(JsonGenerator json, Block block) {
    json.writeStartObject();
    json.writeStringProperty("kind", Labels.of(block.kind()));
    JsonParts.range(json, block.span());
    JsonParts.optional(json, "place", block.place());
    json.writeEndObject();
  }

  private static void related(JsonGenerator json, RelatedItem item) {
    json.writeStartObject();
    json.writeStringProperty("text", item.text());
    JsonParts.optional(json, "date", item.date());
    JsonParts.optional(json, "address", item.address());
    json.writeEndObject();
  }

  private static void credit(JsonGenerator json, Credit credit) {
    json.writeStartObject();
    json.writeStringProperty("text", credit.text());
    json.writeEndObject();
  }

  static void problem(JsonGenerator json, Problem problem) {
    json.writeStartObject();
    json.writeStringProperty("file", problem.file());
    json.writeStringProperty("kind", Labels.of(problem.kind()));
    json.writeStringProperty("message", problem.message());
    json.writeEndObject();
  }
}
