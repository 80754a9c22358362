package dev.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Brings together the citations of the same lost text. */
public final class LostSources {

  private LostSources() {}

  /**
   * Returns the lost sources in the order of their first citation by article and place.
   *
   * <p>An outlet cited for the same day, or for none, is one source. A document is one source where
   * the day is the same; without a day only where it is cited through the same outlet or in the
   * same article, for a statement may be any.
   *
   * @param unresolved citations of texts that are not among the inputs, in any order
   */
  public static List<LostSource> group(List<Citation> unresolved) {
    List<List<Citation>> groups = new ArrayList<>();
    Map<String, List<Citation>> byKey = new HashMap<>();
    List<Citation> ordered =
        unresolved.stream()
            .sorted(Comparator.comparing(Citation::article).thenComparing(Citation::span))
            .toList();
    for (Citation citation : ordered) {
      Set<String> keys = keys(citation);
      List<Citation> group =
          keys.stream()
              .filter(byKey::containsKey)
              .findFirst()
              .map(byKey::get)
              .orElseGet(() -> {
                List<Citation> fresh = new ArrayList<>();
                groups.add(fresh);
                return fresh;
              });
      group.add(citation);
      keys.forEach(key -> byKey.putIfAbsent(key, group));
    }
    return groups.stream()
        .map(group -> new LostSource(group.getFirst().name(), group.getFirst().date(), group))
        .toList();
  }

  private static Set<String> keys(Citation citation) {
    String day = citation.date().map(Object::toString).orElse("");
    Set<String> keys = new TreeSet<>();
    boolean document = !isNamed(citation.name());
    for (String label : SourceNames.labels(citation.name())) {
      // "press statement" and "statement" of one day are one text.
      String head = document ? label.substring(label.lastIndexOf(' ') + 1) : label;
      String through =
          document && day.isEmpty() ? citation.via().orElse("in " + citation.article()) : "";
      keys.add(day + "\n" + through + "\n" + head);
    }
    return keys;
  }

  /** Returns whether a capital, or a script without capitals, makes this the name of an outlet. */
  private static boolean isNamed(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .anyMatch(letter -> !Character.isLowerCase(letter));
  }
}
