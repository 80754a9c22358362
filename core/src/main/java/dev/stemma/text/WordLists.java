package dev.stemma.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the word lists that lie beside this class: words parted by white space, folded on reading,
 * {@code #} begins a comment, {@code [en]} the section of a language.
 */
public final class WordLists {

  private WordLists() {}

  /**
   * Returns all words of one list, whatever their section.
   *
   * @throws IllegalStateException if there is no such list on the class path
   */
  public static Set<String> load(String name) {
    Set<String> words = new HashSet<>();
    read(name).values().forEach(lines -> words.addAll(words(lines)));
    return Set.copyOf(words);
  }

  /**
   * Returns the words of one section of a list, which a line {@code [en]} opens; none where the
   * list has no such section.
   *
   * @throws IllegalStateException if there is no such list on the class path
   */
  public static Set<String> section(String name, String section) {
    return Set.copyOf(words(read(name).getOrDefault(section, List.of())));
  }

  /**
   * Returns the lines of one section of a list as they stand, for lists of phrases.
   *
   * @throws IllegalStateException if there is no such list on the class path
   */
  public static List<String> lines(String name, String section) {
    return read(name).getOrDefault(section, List.of());
  }

  private static Set<String> words(List<String> lines) {
    Set<String> words = new HashSet<>();
    for (String line : lines) {
      for (String word : line.split("\\s+")) {
        words.add(Folding.fold(word));
      }
    }
    return words;
  }

  /** Returns the lines of each section that hold more than a comment; {@code ""} is the first. */
  private static Map<String, List<String>> read(String name) {
    Map<String, List<String>> sections = new HashMap<>();
    try (InputStream bytes = WordLists.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("no word list " + name + " on the class path");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      List<String> section = sections.computeIfAbsent("", key -> new ArrayList<>());
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int comment = line.indexOf('#');
        String content = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (content.startsWith("[") && content.endsWith("]")) {
          String title = content.substring(1, content.length() - 1);
          section = sections.computeIfAbsent(title, key -> new ArrayList<>());
        } else if (!content.isEmpty()) {
          section.add(content);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("word list " + name, e);
    }
    return sections;
  }
}
