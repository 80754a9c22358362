package dev.stemma.report;

import dev.stemma.lineage.Derivation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sources above, reports below: every article one row under the lowest of its sources. */
final class StemmaLayout {

  private final View view;
  private final Map<String, Set<String>> givers = new HashMap<>();
  private final Map<String, Integer> rows = new HashMap<>();
  private final Set<String> articles = new LinkedHashSet<>();

  private StemmaLayout(View view) {
    this.view = view;
    for (Derivation derivation : view.related()) {
      articles.add(FindingWords.giver(derivation));
      articles.add(FindingWords.taker(derivation));
      if (derivation.direction().isPresent()) {
        givers
            .computeIfAbsent(FindingWords.taker(derivation), id -> new LinkedHashSet<>())
            .add(FindingWords.giver(derivation));
      }
    }
  }

  /** Returns the circles by article id, or by siglum for lost sources; empty without relations. */
  static Map<String, StemmaNode> of(View view) {
    StemmaLayout layout = new StemmaLayout(view);
    return layout.place();
  }

  private Map<String, StemmaNode> place() {
    List<List<String>> table = new ArrayList<>();
    for (LostWitness lost : view.lost()) {
      lost.citations().stream()
          .map(citation -> citation.article())
          .filter(articles::contains)
          .mapToInt(article -> row(article, new HashSet<>()) - 1)
          .min()
          .ifPresent(row -> put(table, row, lost.siglum()));
    }
    for (String article : articles) {
      put(table, row(article, new HashSet<>()), article);
    }
    int widest = table.stream().mapToInt(List::size).max().orElse(0);
    Map<String, StemmaNode> nodes = new LinkedHashMap<>();
    for (int row = 0; row < table.size(); row++) {
      List<String> keys = table.get(row);
      for (int i = 0; i < keys.size(); i++) {
        nodes.put(keys.get(i), node(keys.get(i), widest - keys.size() + 2 * i, row));
      }
    }
    return nodes;
  }

  private static void put(List<List<String>> table, int row, String key) {
    while (table.size() <= row) {
      table.add(new ArrayList<>());
    }
    table.get(row).add(key);
  }

  /** Evidence may contradict itself and lead round in a circle; the path walked breaks it. */
  private int row(String article, Set<String> path) {
    Integer known = rows.get(article);
    if (known != null) {
      return known;
    }
    if (!path.add(article)) {
      return 0;
    }
    int row = citesLost(article) ? 1 : 0;
    for (String giver : givers.getOrDefault(article, Set.of())) {
      row = Math.max(row, row(giver, path) + 1);
    }
    path.remove(article);
    rows.put(article, row);
    return row;
  }

  private boolean citesLost(String article) {
    return view.citations(article).stream().anyMatch(each -> each.resolved().isEmpty());
  }

  private StemmaNode node(String key, int column, int row) {
    for (LostWitness lost : view.lost()) {
      if (lost.siglum().equals(key)) {
        String target = "lost-" + view.lost().indexOf(lost);
        return new StemmaNode(key, SafeText.isolated(lost.name()), target, true, column, row);
      }
    }
    return new StemmaNode(view.siglum(key), view.name(key), "a-" + key, false, column, row);
  }
}
