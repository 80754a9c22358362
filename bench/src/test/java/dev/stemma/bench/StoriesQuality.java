package dev.stemma.bench;

import dev.stemma.collate.LexicalSimilarity;
import dev.stemma.lineage.Check;
import dev.stemma.lineage.Check.Aspect;
import dev.stemma.lineage.Expected;
import dev.stemma.lineage.ExpectedStories;
import dev.stemma.lineage.WonsanGold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Prints how many of the expected findings are found: a Markdown table with a row for the seeds and
 * each example, then one for the pairs data. What is missed or wrong goes to standard error. Stands
 * among the tests because it counts what the tests of core test.
 */
public final class StoriesQuality {

  private StoriesQuality() {}

  /** Findings of one kind: how many are right of how many expected. */
  private record Tally(int right, int expected) {

    Tally plus(Tally other) {
      return new Tally(right + other.right, expected + other.expected);
    }

    @Override
    public String toString() {
      return expected == 0 ? "" : right + " / " + expected;
    }
  }

  /** A row of the table. */
  private record Row(
      String name, Map<Aspect, Tally> tallies, int wrongDerivations, int wrongQuotations) {

    static Row of(String name, Expected expected) {
      Map<Aspect, Tally> tallies = new EnumMap<>(Aspect.class);
      for (Check check : expected.checks()) {
        boolean holds = check.holds();
        if (!holds) {
          System.err.println("missed in " + name + ": " + check.aspect() + " " + check.name());
        }
        tallies.merge(check.aspect(), new Tally(holds ? 1 : 0, 1), Tally::plus);
      }
      List<String> derivations = expected.unexpectedDerivations();
      List<String> quotations = expected.unexpectedQuotations();
      derivations.forEach(found -> System.err.println("not expected in " + name + ": " + found));
      quotations.forEach(found -> System.err.println("not expected in " + name + ": " + found));
      return new Row(name, tallies, derivations.size(), quotations.size());
    }

    static Row total(String name, List<Row> rows) {
      Map<Aspect, Tally> tallies = new EnumMap<>(Aspect.class);
      for (Row row : rows) {
        row.tallies.forEach((aspect, tally) -> tallies.merge(aspect, tally, Tally::plus));
      }
      return new Row(
          name,
          tallies,
          rows.stream().mapToInt(Row::wrongDerivations).sum(),
          rows.stream().mapToInt(Row::wrongQuotations).sum());
    }

    @Override
    public String toString() {
      StringBuilder row = new StringBuilder("| ").append(name).append(" |");
      Tally all = new Tally(0, 0);
      for (Aspect aspect : Aspect.values()) {
        Tally tally = tallies.getOrDefault(aspect, new Tally(0, 0));
        all = all.plus(tally);
        row.append(tally.expected() == 0 ? " |" : " " + tally + " |");
      }
      return row.append(" ")
          .append(all)
          .append(" | ")
          .append(wrongDerivations)
          .append(" | ")
          .append(wrongQuotations)
          .append(" |")
          .toString();
    }
  }

  /**
   * Traces everything and counts.
   *
   * @param args the folder of the examples, then that of {@code seeds}, {@code gold} and {@code
   *     data}, each of which may be absent
   */
  public static void main(String[] args) throws IOException {
    Path shared = Path.of(args[1]);
    System.out.println(
        "| story | article fields | derivations | statements | edits | quotations | omissions |"
            + " citations | times | all | derivations not expected | quotations not expected |");
    System.out.println("| --- |" + " --: |".repeat(Aspect.values().length + 3));
    List<Row> rows = new ArrayList<>();
    if (Files.isDirectory(shared.resolve("seeds"))) {
      rows.add(Row.of("the seeds (gold)", new WonsanGold(shared)));
    } else {
      System.err.println("no seeds in " + shared);
    }
    ExpectedStories.in(Path.of(args[0]))
        .forEach((name, expected) -> rows.add(Row.of(name, expected)));
    rows.forEach(System.out::println);
    System.out.println(Row.total("total", rows));

    Path data = shared.resolve("data");
    if (Files.isDirectory(data)) {
      System.out.println();
      System.out.println(ShippedRow.head());
      System.out.println(ShippedRow.of(new LexicalSimilarity(), MeasuringSets.read(data)));
    } else {
      System.err.println("no pairs in " + data);
    }
  }
}
