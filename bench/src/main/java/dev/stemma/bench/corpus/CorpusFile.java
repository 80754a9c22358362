package dev.stemma.bench.corpus;

import dev.stemma.article.Location;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes articles and what was planted in them, a line each. */
public final class CorpusFile {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();
  private static final int BUFFER = 1 << 16;

  private CorpusFile() {}

  /**
   * Writes the articles numbered from {@code from}, below {@code to}.
   *
   * @param articles gets a line each: id, series, date, text
   * @param truth gets a line for each planted passage: both locations, offsets in UTF-16, and type
   */
  public static void write(GeneratedCorpus corpus, int from, int to, Path articles, Path truth)
      throws IOException {
    try (OutputStream articleLines = open(articles);
        OutputStream truthLines = open(truth)) {
      for (int number = from; number < to; number++) {
        GeneratedArticle article = corpus.article(number);
        write(article, articleLines);
        if (article.planted().isPresent()) {
          write(article.planted().get(), truthLines);
        }
      }
    }
  }

  private static OutputStream open(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
  }

  private static void write(GeneratedArticle article, OutputStream out) throws IOException {
    try (JsonGenerator json = line(out)) {
      json.writeStartObject();
      json.writeStringProperty("id", article.id());
      json.writeStringProperty("series", article.series());
      json.writeStringProperty("date", article.date().toString());
      json.writeStringProperty("text", article.text());
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void write(PlantedReuse planted, OutputStream out) throws IOException {
    try (JsonGenerator json = line(out)) {
      json.writeStartObject();
      location(json, "report", planted.report());
      location(json, "source", planted.source());
      json.writeStringProperty("type", planted.type().label());
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void location(JsonGenerator json, String name, Location location) {
    json.writeName(name);
    json.writeStartObject();
    json.writeStringProperty("article", location.article());
    json.writeNumberProperty("start", location.span().start());
    json.writeNumberProperty("end", location.span().end());
    json.writeEndObject();
  }

  private static JsonGenerator line(OutputStream out) {
    return JSON.createGenerator(ObjectWriteContext.empty(), out);
  }
}
