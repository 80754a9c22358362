package dev.stemma.bench.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The scores by type and over all, as rows of a table. */
final class QualityTable {

  /** The name of the row over all. */
  static final String ALL = "all";

  private final Map<String, Plagdet> rows = new LinkedHashMap<>();

  /**
   * Scores detections against cases; those of reports without a case count in the row over all.
   *
   * @param types the order of the rows
   */
  QualityTable(List<String> types, List<PlantedCase> cases, List<Detection> detections) {
    Map<String, String> typeOf = new HashMap<>();
    for (PlantedCase each : cases) {
      typeOf.put(each.where().report().article(), each.type());
    }
    for (String type : types) {
      rows.put(
          type,
          Plagdet.of(
              cases.stream()
                  .filter(each -> each.type().equals(type))
                  .map(PlantedCase::where)
                  .toList(),
              detections.stream()
                  .filter(each -> type.equals(typeOf.get(each.report().article())))
                  .toList()));
    }
    rows.put(ALL, Plagdet.of(cases.stream().map(PlantedCase::where).toList(), detections));
  }

  Map<String, Plagdet> rows() {
    return rows;
  }

  Plagdet all() {
    return rows.values().stream().toList().getLast();
  }

  /** Returns the worst type's name and score. */
  String worst() {
    List<String> types = new ArrayList<>(rows.keySet());
    types.remove(ALL);
    types.sort((one, other) -> Double.compare(score(one), score(other)));
    String worst = types.getFirst();
    return String.format(Locale.ROOT, "%s %.4f", worst, score(worst));
  }

  private double score(String type) {
    Plagdet row = rows.get(type);
    return row == null ? 1 : row.score();
  }

  /** Returns the cells that follow the type's name. */
  static String cells(Plagdet row) {
    return String.format(
        Locale.ROOT,
        "%,d | %,d | %.4f | %.4f | %.4f | %.3f",
        row.cases(),
        row.detected(),
        row.score(),
        row.precision(),
        row.recall(),
        row.granularity());
  }
}
