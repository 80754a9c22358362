package dev.stemma.reuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The units that have one text. */
final class Copies {

  private final Map<Integer, List<Integer>> groups = new TreeMap<>();

  Copies(Store store) {
    for (int unit = 0; unit < store.units(); unit++) {
      int original = store.copyOf(unit);
      if (original >= 0) {
        groups.computeIfAbsent(original, first -> new ArrayList<>(List.of(first))).add(unit);
      }
    }
  }

  /** Returns all units with the text of one that stands for them, itself among them. */
  List<Integer> of(int original) {
    return groups.getOrDefault(original, List.of(original));
  }

  /** Returns those of each text that several have. */
  Collection<List<Integer>> groups() {
    return groups.values();
  }

  /** Forgets the groups that have none of some articles, and puts the units of others in order. */
  void narrow(Involved articles, Store store, Comparator<Integer> order) {
    groups.values().removeIf(group -> !articles.has(store.articleOf(group.getFirst())));
    groups.values().forEach(group -> group.sort(order));
  }
}
