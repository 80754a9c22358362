package dev.stemma.bench.reuse;

import dev.stemma.article.Location;
import dev.stemma.article.Span;
import dev.stemma.bench.corpus.GeneratedCorpus;
import dev.stemma.report.ReuseOutput;
import dev.stemma.report.ReusePair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was found in a generated corpus, held against what was planted there.
 *
 * <p>A pair of a report and its source is a detection. Two reports of one source share its words,
 * which is expected and not scored. Every other pair is of strangers: a formula, if most of it on
 * both sides is boilerplate that the corpus planted; false, if not. Both count against precision.
 */
final class GeneratedScore {

  private static final double MOSTLY = 0.8;
  private static final int EXAMPLES = 10;

  private final GeneratedCorpus corpus;
  private final List<PlantedCase> cases = new ArrayList<>();
  private final List<Detection> detections = new ArrayList<>();
  private final List<ReusePair> examples = new ArrayList<>();
  private long kin;
  private long formulas;
  private long strangers;

  private GeneratedScore(GeneratedCorpus corpus) {
    this.corpus = corpus;
  }

  /** Reads what was planted and what was found. */
  static GeneratedScore of(GeneratedCorpus corpus, Path truth, ReuseOutput output)
      throws IOException {
    GeneratedScore score = new GeneratedScore(corpus);
    JsonMapper mapper = new JsonMapper();
    try (Stream<String> lines = Files.lines(truth)) {
      lines.forEach(line -> score.planted(mapper.readTree(line)));
    }
    output.pairs(score::found);
    return score;
  }

  private void planted(JsonNode line) {
    cases.add(
        new PlantedCase(
            new Detection(location(line.get("report")), location(line.get("source"))),
            line.get("type").asString()));
  }

  private static Location location(JsonNode node) {
    return new Location(
        node.get("article").asString(),
        new Span(node.get("start").asInt(), node.get("end").asInt()));
  }

  private void found(ReusePair pair) {
    Location a = pair.a().location();
    Location b = pair.b().location();
    int sourceOfA = source(a);
    int sourceOfB = source(b);
    if (sourceOfA == GeneratedCorpus.number(b.article())) {
      detections.add(new Detection(a, b));
    } else if (sourceOfB == GeneratedCorpus.number(a.article())) {
      detections.add(new Detection(b, a));
    } else if (sourceOfA >= 0 && sourceOfA == sourceOfB) {
      kin++;
    } else {
      detections.add(new Detection(a, b));
      stranger(pair);
    }
  }

  /** The number of the article's source, or -1. */
  private int source(Location location) {
    int number = GeneratedCorpus.number(location.article());
    return GeneratedCorpus.isReport(number) ? corpus.source(number) : -1;
  }

  private void stranger(ReusePair pair) {
    if (isFormula(pair.a().location()) && isFormula(pair.b().location())) {
      formulas++;
      return;
    }
    strangers++;
    if (examples.size() < EXAMPLES) {
      examples.add(pair);
    }
  }

  private boolean isFormula(Location location) {
    Span span = location.span();
    int covered = 0;
    for (Span formula : corpus.article(GeneratedCorpus.number(location.article())).boilerplate()) {
      covered +=
          Math.max(
              0, Math.min(span.end(), formula.end()) - Math.max(span.start(), formula.start()));
    }
    return covered >= MOSTLY * span.length();
  }

  List<PlantedCase> cases() {
    return cases;
  }

  List<Detection> detections() {
    return detections;
  }

  /** Returns how many pairs two reports of one source make. */
  long kin() {
    return kin;
  }

  /** Returns how many pairs are boilerplate reported as reuse. */
  long formulas() {
    return formulas;
  }

  /** Returns how many pairs are neither planted nor boilerplate. */
  long strangers() {
    return strangers;
  }

  /** Prints a few of the false pairs with their words. */
  void explain() {
    for (ReusePair pair : examples) {
      System.err.printf(
          "false, score %.2f: %s | %s%n",
          pair.score(), words(pair.a().location()), words(pair.b().location()));
    }
  }

  private String words(Location location) {
    String text = corpus.article(GeneratedCorpus.number(location.article())).text();
    return location.article() + " " + location.span().of(text).replace('\n', ' ');
  }
}
