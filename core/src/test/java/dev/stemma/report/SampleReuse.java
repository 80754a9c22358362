package dev.stemma.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The files of a run on an invented corpus, in a folder; some of it hostile. */
public final class SampleReuse {

  private static final JsonMapper JSON = new JsonMapper();

  private static final String FERRY =
      "The Varn ferry will stop calling at Osset harbour from the first of May, the company said on"
          + " Monday, because the quay there can no longer bear the weight of loaded lorries. The"
          + " harbour master of Osset, Ilma Terrow, said she had asked for repairs four times in two"
          + " years.";

  private static final String HOSTILE =
      "<script>window.owned=1</script> \"quoted\" & <b>bold</b> words that \u202Eturn\u202C around,"
          + " said to be from Lestra & Sons.";

  private static final String ARABIC =
      "قال وزير النقل في مدينة أوست إن الميناء سيغلق ابتداء من أول مايو لإصلاح الرصيف القديم.";

  private static final String[] SERIES = {
    "Karst News Agency",
    "Meridian Wire",
    "The Osset Herald",
    "Dunmark Post",
    "Lestra Evening Star",
    "Tallow & Reed",
    "Ministry of Harbours",
    "Quay Radio"
  };

  private final List<String> pairs = new ArrayList<>();
  private final List<String> passages = new ArrayList<>();
  private final List<String> clusters = new ArrayList<>();

  private SampleReuse() {}

  /** Writes a run with a few clusters made by hand and so many more. */
  public static ReuseOutput write(Path folder, int more) throws IOException {
    SampleReuse sample = new SampleReuse();
    sample.cluster(
        LocalDate.of(2031, 3, 3),
        0.93,
        FERRY,
        FERRY
            .replace("said on Monday", "announced on Tuesday")
            .replace("four times", "three times"),
        FERRY.replace("loaded lorries", "heavy lorries").replace("in two years", "since the flood"),
        "Quay closed: " + FERRY.substring(0, 174));
    sample.cluster(LocalDate.of(2030, 11, 30), 0.71, HOSTILE, HOSTILE.replace("words", "<i>w</i>"));
    sample.cluster(LocalDate.of(2029, 5, 1), 1, ARABIC, ARABIC, ARABIC.replace("أول", "ثالث"));
    Random random = new Random(31);
    for (int i = 0; i < more; i++) {
      sample.generated(random);
    }
    sample.files(folder);
    return ReuseOutput.open(folder);
  }

  /** Writes a run that found nothing. */
  public static ReuseOutput nothing(Path folder) throws IOException {
    new SampleReuse().files(folder);
    return ReuseOutput.open(folder);
  }

  private void generated(Random random) {
    String text = text(random, 25 + random.nextInt(60));
    int size = 2 + (int) Math.pow(60, Math.pow(random.nextDouble(), 4)) - 1;
    String[] texts = new String[size];
    texts[0] = text;
    for (int i = 1; i < size; i++) {
      texts[i] =
          random.nextInt(3) == 0 ? text : text.replace("the ", random.nextBoolean() ? "a " : "");
    }
    cluster(
        LocalDate.of(2029, 1, 1).plusDays(random.nextInt(700)),
        0.5 + random.nextInt(51) / 100.0,
        texts);
  }

  private static String text(Random random, int words) {
    String[] stock = {
      "the", "harbour", "council", "of", "Osset", "and", "its", "ferry", "will", "repair", "old",
      "quay", "in", "May", "after", "a", "storm", "that", "broke", "mooring", "posts", "said"
    };
    StringBuilder text = new StringBuilder("In ");
    for (int i = 0; i < words; i++) {
      text.append(stock[random.nextInt(stock.length)]).append(' ');
    }
    return text.append("ended.").toString();
  }

  private void cluster(LocalDate first, double score, String... texts) {
    int number = clusters.size() + 1;
    LocalDate last = first;
    for (int i = 0; i < texts.length; i++) {
      LocalDate date = first.plusDays((long) i * (number % 4));
      last = date;
      ObjectNode passage = JSON.createObjectNode().put("cluster", number);
      place(passage, number, i, texts[i].length(), date);
      passage.put("title", i == 0 ? "Ferry leaves " + number : "A \"title\"").put("text", texts[i]);
      passages.add(passage.toString());
      if (i > 0) {
        pair(number, i, texts, score, first, date);
      }
    }
    ObjectNode cluster = JSON.createObjectNode().put("cluster", number).put("size", texts.length);
    cluster.put("articles", texts.length).put("series", Math.min(texts.length, SERIES.length));
    cluster.put("pairs", texts.length - 1);
    ObjectNode earliest = JSON.createObjectNode();
    place(earliest, number, 0, texts[0].length(), first);
    cluster.set("earliest", earliest);
    cluster.put("first", first.toString()).put("last", last.toString());
    cluster.put("days", last.toEpochDay() - first.toEpochDay());
    clusters.add(cluster.toString());
  }

  private void pair(
      int number, int i, String[] texts, double score, LocalDate first, LocalDate date) {
    ObjectNode pair = JSON.createObjectNode();
    ObjectNode a = JSON.createObjectNode();
    place(a, number, 0, texts[0].length(), first);
    ObjectNode b = JSON.createObjectNode();
    place(b, number, i, texts[i].length(), date);
    pair.set("a", a);
    pair.set("b", b);
    pair.put("score", score);
    pair.set(
        "edits",
        JSON.createObjectNode()
            .put("equal", 40)
            .put("substituted", 2)
            .put("inserted", 1)
            .put("deleted", 0)
            .put("moved", 0));
    pair.put("lag", date.toEpochDay() - first.toEpochDay());
    boolean told = number % 3 != 0;
    pair.put("direction", told ? id(number, 0) : "undetermined");
    pair.putArray("evidence").addObject().put("kind", "time").put("days", 1);
    pair.put("cluster", number);
    pairs.add(pair.toString());
  }

  private static void place(ObjectNode node, int number, int i, int length, LocalDate date) {
    node.put("article", id(number, i));
    node.put("series", SERIES[(number * number + i) % SERIES.length]);
    node.put("date", date.toString()).put("start", 12).put("end", 12 + length);
  }

  private static String id(int number, int i) {
    return "n%04d-%02d".formatted(number, i);
  }

  private void files(Path folder) throws IOException {
    Files.createDirectories(folder);
    ObjectNode run = JSON.createObjectNode().put("schema", ReuseOutput.SCHEMA);
    run.put("articles", 1_204).put("characters", 4_000_000L).put("copies", 12);
    run.put("pairs", pairs.size()).put("passages", passages.size());
    run.put("clusters", clusters.size()).put("boilerplate", clusters.isEmpty() ? 0 : 2);
    run.put("problems", clusters.isEmpty() ? 0 : 3);
    Files.writeString(folder.resolve("reuse.json"), run.toString());
    lines(folder.resolve("pairs.jsonl"), pairs);
    lines(folder.resolve("passages.jsonl"), passages);
    lines(folder.resolve("clusters.jsonl"), clusters);
    List<String> formulas = clusters.isEmpty() ? List.of() : List.of(formula(612), formula(40));
    lines(folder.resolve("boilerplate.jsonl"), formulas);
  }

  private static String formula(int articles) {
    return JSON.createObjectNode()
        .put("text", "All rights reserved by <Karst> News Agency & its heirs; " + articles)
        .put("articles", articles)
        .put("series", 1)
        .put("days", articles / 2)
        .put("first", "2029-01-02")
        .put("last", "2031-03-09")
        .toString();
  }

  private static void lines(Path file, List<String> lines) throws IOException {
    Files.write(file, lines, StandardCharsets.UTF_8);
  }
}
