package dev.stemma.bench.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stemma.article.Location;
import dev.stemma.article.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlagdetTest {

  private static final Path DATA = Path.of("../../shared/data/reuse");
  private static final Detection CASE = detection(100, 200, 0, 100);

  @Test
  void whatIsFoundExactlyScoresOne() {
    Plagdet plagdet = Plagdet.of(List.of(CASE), List.of(CASE));
    assertThat(plagdet).isEqualTo(new Plagdet(1, 1, 1, 1, 1, 1));
    assertThat(plagdet.score()).isEqualTo(1);
  }

  @Test
  void aCaseFoundInTwoPiecesPaysInGranularity() {
    Plagdet plagdet =
        Plagdet.of(
            List.of(CASE), List.of(detection(100, 150, 0, 50), detection(150, 200, 50, 100)));
    assertThat(plagdet).isEqualTo(new Plagdet(1, 2, 1, 1, 1, 2));
    assertThat(plagdet.score()).isCloseTo(1 / (Math.log(3) / Math.log(2)), within(1e-12));
  }

  @Test
  void halfOfACaseOnOneSideIsThreeQuartersRecalled() {
    Plagdet plagdet = Plagdet.of(List.of(CASE), List.of(detection(100, 150, 0, 100)));
    assertThat(plagdet.recall()).isEqualTo(0.75);
    assertThat(plagdet.precision()).isEqualTo(1);
  }

  @Test
  void overlappingDetectionsCoverACharacterOnce() {
    Plagdet plagdet =
        Plagdet.of(List.of(CASE), List.of(detection(90, 160, 0, 60), detection(120, 180, 20, 80)));
    assertThat(plagdet.recall()).isEqualTo(160 / 200.0);
  }

  @Test
  void aDetectionThatMeetsTheCaseOnOneSideOnlyIsFalse() {
    Plagdet plagdet = Plagdet.of(List.of(CASE), List.of(detection(100, 200, 300, 400)));
    assertThat(plagdet).isEqualTo(new Plagdet(1, 1, 0, 0, 0, 1));
    assertThat(plagdet.score()).isZero();
  }

  @Test
  void theSharedScorerSaysTheSame(@TempDir Path folder) throws Exception {
    assumeTrue(Files.isRegularFile(DATA.resolve("score.py")), "no ../shared/data/reuse");
    assumeTrue(hasPython(), "no python3");
    MarkedCorpus corpus = MarkedCorpus.read(DATA);
    List<Detection> detections = distort(corpus, new Random(5));
    Path parts = Files.createDirectories(folder.resolve("align.json"));
    Files.write(
        parts.resolve("part-0.json"), detections.stream().map(PlagdetTest::passim).toList());
    List<String> theirs = score(folder);
    List<String> types = corpus.cases().stream().map(PlantedCase::type).distinct().toList();
    QualityTable ours = new QualityTable(types, corpus.cases(), detections);
    assertThat(types).hasSize(8);
    for (String type : ours.rows().keySet()) {
      Plagdet row = ours.rows().get(type);
      String line =
          theirs.stream()
              .filter(each -> each.startsWith(type.equals("all") ? "ALL" : type))
              .findFirst()
              .orElseThrow();
      assertThat(figure(line, "n")).isEqualTo(row.cases());
      assertThat(figure(line, "dets")).isEqualTo(row.detections());
      assertThat(figure(line, "rec")).isCloseTo(row.recall(), within(5.1e-5));
      assertThat(figure(line, "prec")).isCloseTo(row.precision(), within(5.1e-5));
      assertThat(figure(line, "gran")).isCloseTo(row.granularity(), within(5.1e-4));
      assertThat(figure(line, "plagdet")).isCloseTo(row.score(), within(5.1e-5));
      assertThat(row.score()).isBetween(0.3, 0.9);
    }
  }

  /** The truth, shifted, cut in pieces, left out, and false ones among it. */
  private static List<Detection> distort(MarkedCorpus corpus, Random random) {
    List<Detection> detections = new ArrayList<>();
    for (PlantedCase each : corpus.cases()) {
      Location report = each.where().report();
      Location source = each.where().source();
      for (int pieces = random.nextInt(3); pieces > 0; pieces--) {
        detections.add(new Detection(part(report, random), part(source, random)));
      }
      if (random.nextInt(20) == 0) {
        detections.add(
            new Detection(
                part(report, random), part(new Location("src00000", source.span()), random)));
      }
    }
    detections.add(
        new Detection(
            new Location("bg00003", new Span(3, 90)), new Location("src00001", new Span(3, 90))));
    return detections;
  }

  private static Location part(Location location, Random random) {
    int length = Math.max(1, location.span().length());
    int start = Math.max(0, location.span().start() - 20 + random.nextInt(length));
    return new Location(location.article(), new Span(start, start + 1 + random.nextInt(length)));
  }

  private static String passim(Detection detection) {
    Span report = detection.report().span();
    Span source = detection.source().span();
    return "{\"id1\":\"%s\",\"b1\":%d,\"e1\":%d,\"id2\":\"%s\",\"b2\":%d,\"e2\":%d}"
        .formatted(
            detection.report().article(),
            report.start(),
            report.end(),
            detection.source().article(),
            source.start(),
            source.end());
  }

  private static List<String> score(Path folder) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "python3",
                "-B",
                DATA.resolve("score.py").toString(),
                DATA.resolve("syndev.gt.json").toString(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    List<String> lines;
    try (Stream<String> output = process.inputReader(StandardCharsets.UTF_8).lines()) {
      lines = output.toList();
    }
    assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
    return lines;
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static double figure(String line, String name) {
    Matcher matcher = Pattern.compile("'" + name + "': ([0-9.]+)").matcher(line);
    assertThat(matcher.find()).as(line).isTrue();
    return Double.parseDouble(matcher.group(1));
  }

  private static Detection detection(int start, int end, int sourceStart, int sourceEnd) {
    return new Detection(
        new Location("report", new Span(start, end)),
        new Location("source", new Span(sourceStart, sourceEnd)));
  }
}
