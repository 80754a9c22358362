package dev.stemma.reuse;

import dev.stemma.article.Problem;
import dev.stemma.article.ProblemKind;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads the records of one file. */
final class RecordReader {

  private static final List<String> ID = List.of("id");
  private static final List<String> TEXT = List.of("text", "content", "body");
  private static final List<String> SERIES = List.of("series", "source", "publication", "outlet");
  private static final List<String> DATE = List.of("date", "published");
  private static final List<String> TITLE = List.of("title", "headline");

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final String file;

  RecordReader(String file) {
    this.file = file;
  }

  /** Reads a line and passes on what it holds: an article or a problem. */
  void read(byte[] bytes, int length, int line, Corpus.Sink sink) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes, 0, length)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        sink.problem(problem(line, fields, ProblemKind.UNREADABLE, "no JSON object"));
        return;
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (value == JsonToken.VALUE_STRING || value.isNumeric()) {
          fields.put(name, json.getString());
        } else {
          json.skipChildren();
        }
      }
    } catch (JacksonException e) {
      String where = "no whole JSON object (" + e.getOriginalMessage() + "); the line was left out";
      sink.problem(problem(line, fields, ProblemKind.UNREADABLE, where));
      return;
    }
    String text = first(fields, TEXT).orElse("");
    if (text.isBlank()) {
      sink.problem(problem(line, fields, ProblemKind.EMPTY, "no text; the field text holds it"));
      return;
    }
    sink.text(
        new CorpusText(
            first(fields, ID).orElse(file + ":" + line),
            first(fields, SERIES),
            first(fields, DATE).flatMap(RecordReader::day),
            first(fields, TITLE),
            text,
            file + ", line " + line));
  }

  private CorpusProblem problem(
      int line, Map<String, String> fields, ProblemKind kind, String message) {
    return new CorpusProblem(
        new Problem(file, kind, message), Optional.of("line " + line), first(fields, ID));
  }

  private static Optional<String> first(Map<String, String> fields, List<String> names) {
    return names.stream()
        .filter(fields::containsKey)
        .map(fields::get)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static Optional<LocalDate> day(String value) {
    if (value.length() < 10) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value.substring(0, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
