package dev.stemma.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the word lists that lie beside this class: words parted by white space, folded on reading,
 * {@code [en]} begins the section of a language. See {@link ResourceLines} for comments.
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
    List<String> section = sections.computeIfAbsent("", key -> new ArrayList<>());
    for (String line : ResourceLines.of(WordLists.class, name)) {
      if (line.startsWith("[") && line.endsWith("]")) {
        String title = line.substring(1, line.length() - 1);
        section = sections.computeIfAbsent(title, key -> new ArrayList<>());
      } else {
        section.add(line);
      }
    }
    return sections;
  }
}
