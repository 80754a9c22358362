package dev.stemma.report;

import dev.stemma.article.Location;
import dev.stemma.lineage.Derivation;
import dev.stemma.lineage.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where on the page a statement lives. A report with two sources is shown twice; a permalink can
 * lead to one place only: beside the statement's own source.
 */
final class Homes {

  private final Map<String, Integer> bySource = new HashMap<>();
  private final Map<String, Integer> byReport = new HashMap<>();

  Homes(View view) {
    List<Derivation> derivations = view.trace().derivations();
    for (int i = 0; i < derivations.size(); i++) {
      Derivation derivation = derivations.get(i);
      bySource.putIfAbsent(derivation.report() + derivation.source(), i);
      byReport.putIfAbsent(derivation.report(), i);
    }
  }

  /** Returns whether the statement lives beside this derivation. */
  boolean isHome(Statement statement, int derivation) {
    String source = statement.source().map(Location::article).orElse("");
    Integer own = bySource.get(statement.article() + source);
    return derivation == (own == null ? home(statement.article()) : own);
  }

  /** Returns whether what belongs to the report alone, as its quotations do, lives here. */
  boolean isHome(String report, int derivation) {
    return derivation == home(report);
  }

  private int home(String report) {
    return byReport.getOrDefault(report, -1);
  }
}
