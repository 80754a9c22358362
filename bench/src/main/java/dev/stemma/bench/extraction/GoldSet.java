package dev.stemma.bench.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One benchmark: a folder with {@code gt.json} and {@code html/ID.html.gz}.
 *
 * @param name the folder's name
 * @param pages its pages, by id
 */
public record GoldSet(String name, List<GoldPage> pages) {

  /** The sets of the project's shared data, in the order of the tables. */
  public static final List<String> NAMES =
      List.of("aeb", "fundus-test", "naeb-dev", "traf-dev", "htmldate-mc");

  /** Reads a set; the pages themselves are read when they are asked for. */
  public static GoldSet read(Path folder) throws IOException {
    JsonNode all = JsonMapper.shared().readTree(Files.readString(folder.resolve("gt.json")));
    List<GoldPage> pages = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : all.properties()) {
      JsonNode truth = entry.getValue();
      String id = entry.getKey();
      pages.add(
          new GoldPage(
              id,
              text(truth, "url"),
              folder.resolve("html").resolve(id + ".html.gz"),
              text(truth, "body"),
              texts(truth, "with"),
              texts(truth, "without"),
              text(truth, "title"),
              authors(truth.path("author")),
              Days.of(text(truth, "date"))));
    }
    return new GoldSet(folder.getFileName().toString(), List.copyOf(pages));
  }

  private static String text(JsonNode truth, String property) {
    JsonNode value = truth.path(property);
    return value.isString() ? value.asString() : "";
  }

  private static List<String> texts(JsonNode truth, String property) {
    List<String> texts = new ArrayList<>();
    truth.path(property).forEach(item -> texts.add(item.asString()));
    return List.copyOf(texts);
  }

  private static Set<String> authors(JsonNode author) {
    if (!author.isArray()) {
      return author.isString() ? Authors.ofByline(author.asString()) : Set.of();
    }
    List<String> names = new ArrayList<>();
    author.forEach(name -> names.add(name.asString()));
    return Authors.of(names);
  }
}
