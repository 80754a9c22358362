package dev.stemma.lineage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Traces stories that have their expected findings beside them. */
public final class ExpectedStories {

  private static final String EXPECTED = ".expected.json";

  private ExpectedStories() {}

  /**
   * Traces every story of a folder.
   *
   * @param folder holds, for each story, a folder and a file of expected findings
   * @return by the names of the stories, in order
   * @throws UncheckedIOException where a file cannot be read
   */
  public static SequencedMap<String, Expected> in(Path folder) {
    SequencedMap<String, Expected> stories = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.toString().endsWith(EXPECTED))
          .forEach(file -> {
            String name = file.getFileName().toString();
            String story = name.substring(0, name.length() - EXPECTED.length());
            stories.put(
                story,
                new Expectations(
                    Traces.of(Traces.extract(folder.resolve(story))),
                    JsonMapper.shared().readTree(file.toFile())));
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stories;
  }
}
