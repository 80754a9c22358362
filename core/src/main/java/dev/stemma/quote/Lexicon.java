package dev.stemma.quote;

import dev.stemma.text.Folding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A file of word lists beside this class. A line {@code name: word word ...} begins or continues a
 * list; {@code _} stands for a space inside a phrase; {@code #} begins a comment. Words are folded
 * on reading.
 */
final class Lexicon {

  private final Map<String, Set<String>> lists;

  private Lexicon(Map<String, Set<String>> lists) {
    this.lists = lists;
  }

  /** Returns whether there is such a file. */
  static boolean exists(String file) {
    return Lexicon.class.getResource(file) != null;
  }

  /**
   * Reads one file.
   *
   * @throws IllegalStateException if there is no such file on the class path
   */
  static Lexicon load(String file) {
    Map<String, Set<String>> lists = new HashMap<>();
    try (InputStream bytes = Lexicon.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("no word lists " + file + " on the class path");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int comment = line.indexOf('#');
        String content = comment < 0 ? line : line.substring(0, comment);
        int colon = content.indexOf(':');
        if (colon > 0) {
          Set<String> list =
              lists.computeIfAbsent(content.substring(0, colon).strip(), name -> new HashSet<>());
          for (String word : content.substring(colon + 1).split("\\s+")) {
            if (!word.isEmpty()) {
              list.add(Folding.fold(word.replace('_', ' ')));
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("word lists " + file, e);
    }
    return new Lexicon(lists);
  }

  /** Returns one list, empty where the file has none of that name. */
  Set<String> words(String list) {
    return lists.getOrDefault(list, Set.of());
  }

  /** Returns whether a list has the folded word. */
  boolean has(String list, String folded) {
    return words(list).contains(folded);
  }
}
