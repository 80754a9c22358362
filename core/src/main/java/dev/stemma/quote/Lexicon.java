package dev.stemma.quote;

import dev.stemma.text.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lists of words, each with a name. A line {@code name: word word ...} begins or continues a list;
 * {@code _} stands for a space inside a phrase. Words are folded on reading.
 */
final class Lexicon {

  private final Map<String, Set<String>> lists;

  private Lexicon(Map<String, Set<String>> lists) {
    this.lists = lists;
  }

  /** Reads the lines of a file. */
  static Lexicon of(List<String> lines) {
    Map<String, Set<String>> lists = new HashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      Set<String> list =
          lists.computeIfAbsent(line.substring(0, colon).strip(), name -> new HashSet<>());
      for (String word : line.substring(colon + 1).strip().split("\\s+")) {
        list.add(Folding.fold(word.replace('_', ' ')));
      }
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
