package dev.stemma.reuse;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * What an index is made of and how far a run has come: a small text file that is replaced whole
 * after each step, so that a run killed at any moment goes on from the last step.
 */
final class Manifest {

  static final String FORMAT = "stemma-reuse-index/4";
  static final String ALGORITHM = "reuse/5";
  private static final String NAME = "manifest";
  private static final String CHECKSUM = "checksum=";

  /** What is to be done next. */
  enum Stage {
    READ,
    MERGE,
    MATCH,
    COMPARE,
    WRITE,
    DONE
  }

  /** What the results are to tell of. */
  enum Results {
    /** All pairs. */
    ALL,
    /** Pairs with an article that was added last. */
    ADDED
  }

  private final Path folder;
  Stage stage = Stage.READ;
  int generation;
  Results results = Results.ALL;
  String corpus = "";
  int segments;
  int baseSegments;
  int units;
  int baseUnits;
  int articles;
  long records;
  List<String> runs = new ArrayList<>();
  List<String> newRuns = new ArrayList<>();
  long compared;
  int pairParts;

  Manifest(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  static boolean exists(Path folder) {
    return Files.exists(folder.resolve(NAME));
  }

  static Manifest read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    int end = text.lastIndexOf(CHECKSUM);
    if (end < 0
        || !text.substring(end + CHECKSUM.length())
            .strip()
            .equals(checksum(text.substring(0, end)))) {
      throw new ReuseException(file + " is torn: its checksum does not fit; make the index anew");
    }
    Properties values = new Properties();
    values.load(new StringReader(text.substring(0, end)));
    if (!FORMAT.equals(values.getProperty("format"))
        || !ALGORITHM.equals(values.getProperty("algorithm"))) {
      throw new ReuseException(
          file
              + " is of format "
              + values.getProperty("format")
              + ", algorithm "
              + values.getProperty("algorithm")
              + ", and this Stemma knows "
              + FORMAT
              + ", "
              + ALGORITHM
              + "; make the index anew");
    }
    Manifest manifest = new Manifest(folder);
    manifest.stage = Stage.valueOf(values.getProperty("stage"));
    manifest.generation = Integer.parseInt(values.getProperty("generation"));
    manifest.results = Results.valueOf(values.getProperty("results"));
    manifest.corpus = values.getProperty("corpus");
    manifest.segments = Integer.parseInt(values.getProperty("segments"));
    manifest.baseSegments = Integer.parseInt(values.getProperty("baseSegments"));
    manifest.units = Integer.parseInt(values.getProperty("units"));
    manifest.baseUnits = Integer.parseInt(values.getProperty("baseUnits"));
    manifest.articles = Integer.parseInt(values.getProperty("articles"));
    manifest.records = Long.parseLong(values.getProperty("records"));
    manifest.runs = names(values.getProperty("runs"));
    manifest.newRuns = names(values.getProperty("newRuns"));
    manifest.compared = Long.parseLong(values.getProperty("compared"));
    manifest.pairParts = Integer.parseInt(values.getProperty("pairParts"));
    return manifest;
  }

  void write() throws IOException {
    TreeMap<String, String> values = new TreeMap<>();
    values.put("format", FORMAT);
    values.put("algorithm", ALGORITHM);
    values.put("stage", stage.name());
    values.put("generation", Integer.toString(generation));
    values.put("results", results.name());
    values.put("corpus", corpus);
    values.put("segments", Integer.toString(segments));
    values.put("baseSegments", Integer.toString(baseSegments));
    values.put("units", Integer.toString(units));
    values.put("baseUnits", Integer.toString(baseUnits));
    values.put("articles", Integer.toString(articles));
    values.put("records", Long.toString(records));
    values.put("runs", String.join(" ", runs));
    values.put("newRuns", String.join(" ", newRuns));
    values.put("compared", Long.toString(compared));
    values.put("pairParts", Integer.toString(pairParts));
    StringBuilder text = new StringBuilder();
    values.forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
    String checksum = checksum(text.toString());
    text.append(CHECKSUM).append(checksum).append('\n');
    Path beside = folder.resolve(NAME + ".part");
    Files.writeString(beside, text, StandardCharsets.ISO_8859_1);
    Files.move(
        beside,
        folder.resolve(NAME),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static List<String> names(String value) {
    return new ArrayList<>(value.isBlank() ? List.of() : List.of(value.split(" ")));
  }

  private static String checksum(String text) {
    CRC32C checksum = new CRC32C();
    checksum.update(text.getBytes(StandardCharsets.ISO_8859_1));
    return Long.toHexString(checksum.getValue());
  }
}
