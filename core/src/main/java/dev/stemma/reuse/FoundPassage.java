package dev.stemma.reuse;

import dev.stemma.article.Span;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What an article of an index shares with a text that was asked for.
 *
 * @param article id of the article
 * @param series its series
 * @param date the day it came out
 * @param title its headline
 * @param passage the shared passage, in UTF-16 units of the article's text
 * @param words the passage as printed
 * @param asked the same passage in the text that was asked for
 * @param score share of equal characters, 0 to 1
 * @param formula whether it says next to nothing besides formulas of the corpus
 */
public record FoundPassage(
    String article,
    Optional<String> series,
    Optional<LocalDate> date,
    Optional<String> title,
    Span passage,
    String words,
    Span asked,
    double score,
    boolean formula) {

  private static final JsonFactory JSON = new JsonFactory();

  /** Returns the passage as a JSON object, with the names of {@code pairs.jsonl}. */
  public String toJson() {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty("article", article);
      series.ifPresent(name -> json.writeStringProperty("series", name));
      date.ifPresent(day -> json.writeStringProperty("date", day.toString()));
      title.ifPresent(words -> json.writeStringProperty("title", words));
      json.writeNumberProperty("start", passage.start());
      json.writeNumberProperty("end", passage.end());
      json.writeStringProperty("text", words);
      json.writeNumberProperty("askedStart", asked.start());
      json.writeNumberProperty("askedEnd", asked.end());
      json.writeNumberProperty("score", Math.round(score * 1000) / 1000.0);
      json.writeBooleanProperty("formula", formula);
      json.writeEndObject();
    }
    return line.toString();
  }
}
