package dev.stemma.bench.reuse;

import dev.stemma.article.Location;
import dev.stemma.article.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The marked data set {@code syndev}: sources named {@code src}, reports {@code drv} and background
 * {@code bg}, each with a number.
 *
 * @param texts by article
 * @param cases what was planted, counted in code points
 */
record MarkedCorpus(Map<String, String> texts, List<PlantedCase> cases) {

  private static final String SOURCE = "src";
  private static final String REPORT = "drv";

  /** Reads the articles and the truth from the folder that has both. */
  static MarkedCorpus read(Path folder) throws IOException {
    JsonMapper mapper = new JsonMapper();
    Map<String, String> texts = new HashMap<>();
    for (String line : Files.readAllLines(articles(folder))) {
      JsonNode article = mapper.readTree(line);
      texts.put(article.get("id").asString(), article.get("text").asString());
    }
    List<PlantedCase> cases = new ArrayList<>();
    for (JsonNode each : mapper.readTree(Files.readString(folder.resolve("syndev.gt.json")))) {
      Detection where = new Detection(location(each, "susp"), location(each, "src"));
      cases.add(new PlantedCase(where, each.get("type").asString()));
    }
    return new MarkedCorpus(texts, cases);
  }

  /** Returns the file that the articles lie in. */
  static Path articles(Path folder) {
    return folder.resolve("syndev.jsonl");
  }

  private static Location location(JsonNode truth, String side) {
    int start = truth.get(side + "_off").asInt();
    int length = truth.get(side + "_len").asInt();
    return new Location(truth.get(side).asString(), new Span(start, start + length));
  }

  /** Returns whether the article is a source, as the names say. */
  static boolean isSource(String article) {
    return article.startsWith(SOURCE);
  }

  /** Returns whether the article is a report, in which something was planted. */
  static boolean isReport(String article) {
    return article.startsWith(REPORT);
  }

  /**
   * Returns whether two articles have no text in common that was planted: everything but a source
   * and its reports, and these among each other.
   */
  static boolean areStrangers(String one, String other) {
    boolean planted = isOfFamily(one) && isOfFamily(other);
    return !planted || !family(one).equals(family(other));
  }

  private static boolean isOfFamily(String article) {
    return isSource(article) || article.startsWith(REPORT);
  }

  private static String family(String article) {
    return article.substring(SOURCE.length(), SOURCE.length() + 5);
  }
}
