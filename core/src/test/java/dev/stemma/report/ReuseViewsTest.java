package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReuseViewsTest {

  private static final String HEADER = "cluster,article,series,date,start,end,title,text\r\n";

  @TempDir Path folder;
  private ReuseOutput output;

  @BeforeEach
  void run() throws IOException {
    output = SampleReuse.write(folder, 400);
  }

  @Test
  void everyViewIsWrittenWholeAndTwiceTheSame() throws IOException {
    ReuseViews.write(folder);
    String page = Files.readString(folder.resolve("reuse.html"));
    ReuseViews.write(folder);
    assertThat(Files.readString(folder.resolve("reuse.html"))).isEqualTo(page);
    assertThat(folder.resolve("csv/pairs.csv")).isNotEmptyFile();
    assertThat(folder.resolve("csv/passages.csv")).isNotEmptyFile();
    assertThat(folder.resolve("csv/clusters.csv")).isNotEmptyFile();
    assertThat(folder.resolve("passim/out.json/part-00000.json")).isNotEmptyFile();
    assertThat(folder.resolve("passim/align.json/part-00000.json")).isNotEmptyFile();
    try (var files = Files.walk(folder)) {
      assertThat(files.filter(file -> file.toString().endsWith(".part"))).isEmpty();
    }
  }

  @Test
  void thePageRunsNoWordOfAnArticle() throws IOException {
    Document page = Jsoup.parse(page());
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select(".words b, .words i, h3 b")).isEmpty();
    assertThat(page.select("#c2 h3").text()).startsWith("<script>window.owned=1</script>");
    assertThat(page.select("[style], [onclick], img, iframe, link")).isEmpty();
  }

  @Test
  void theEditsOfALaterPassageAreMarkedBesideTheEarliest() throws IOException {
    Document page = Jsoup.parse(page());
    assertThat(page.select("#c1 .earliest .words").text()).startsWith("The Varn ferry will stop");
    assertThat(page.select("#c1 .later .witness")).hasSize(3);
    assertThat(page.select("#c1 .later .witness:first-child del").eachText())
        .containsExactly("said", "Monday", "four");
    assertThat(page.select("#c1 .later .witness:first-child ins").eachText())
        .containsExactly("announced", "Tuesday", "three");
    assertThat(page.select("#c1 .later .witness:first-child .where").text())
        .contains("Took from the earliest: time");
    assertThat(page.select("#c3 .later .where").eachText())
        .allMatch(words -> words.contains("Cannot be told who took from whom"));
  }

  @Test
  void aBarCountsAllClustersAlsoThoseNotShown() throws IOException {
    Document page = Jsoup.parse(page());
    for (String kind : List.of("size", "time", "same")) {
      int counted =
          page.select(".bucket:has([id^=f-" + kind + "]) .count").eachText().stream()
              .mapToInt(count -> Integer.parseInt(count.replace(",", "")))
              .sum();
      assertThat(counted).isEqualTo(403);
    }
    assertThat(page.select(".cluster").size()).isBetween(ReuseDigest.LARGEST, 300);
    assertThat(page.select("#clusters .note").eachText().getFirst())
        .contains("of 403 clusters: the 100 largest, and 2 of every combination");
  }

  @Test
  void whateverIsFilteredForIsShownIfThereIsAny() throws IOException {
    Document page = Jsoup.parse(page());
    for (String key :
        page.select(".bucket input").eachAttr("id").stream().map(id -> id.substring(2)).toList()) {
      assertThat(page.select(".cluster." + key)).as(key).isNotEmpty();
    }
  }

  @Test
  void thePageStaysSmallHoweverMuchWasFound() throws IOException {
    String small = page();
    output = SampleReuse.write(folder, 8_000);
    assertThat(page().length()).isLessThan(4_000_000).isLessThan(8 * small.length());
  }

  @Test
  void namesAndTitlesOfAnyLengthAreCut() throws IOException {
    String endless = "x".repeat(1_000_000);
    Path file = folder.resolve("passages.jsonl");
    Files.writeString(
        file,
        Files.readString(file)
            .replaceFirst("Ferry leaves 1", endless)
            .replaceFirst("Meridian Wire", endless)
            .replaceFirst("n0001-00", endless));
    assertThat(page().length()).isLessThan(4_000_000).matches(length -> length > 100_000);
    assertThat(page()).doesNotContain("x".repeat(300));
  }

  @Test
  void whatStandsOutIsNamedFirstAndLeadsToItsCluster() throws IOException {
    Document page = Jsoup.parse(page());
    List<String> links = page.select(".notable a").eachAttr("href");
    assertThat(links).hasSize(5).doesNotHaveDuplicates();
    assertThat(links).allSatisfy(link -> assertThat(page.select(link)).hasSize(1));
    assertThat(page.select(".notable a").eachText().getFirst()).matches("Largest: \\d+ passages");
  }

  @Test
  void aRunThatFoundNothingHasAPageThatSaysSo() throws IOException {
    output = SampleReuse.nothing(folder);
    Document page = Jsoup.parse(page());
    assertThat(page.select("h1").text()).isEqualTo("No passage was found in more than one article");
    assertThat(page.select(".cluster, .histograms, .sources, .formulas")).isEmpty();
  }

  @Test
  void aCellThatASpreadsheetWouldRunIsText() throws IOException {
    Files.writeString(
        folder.resolve("passages.jsonl"),
        """
        {"cluster":1,"article":"=cmd|' /C calc'!A0","start":0,"end":9,"title":"a \\"b\\"\\nc","text":"+1"}
        """);
    StringWriter csv = new StringWriter();
    ReuseCsv.passages(output, csv);
    assertThat(csv.toString())
        .isEqualTo(
            HEADER + "1,\"'=cmd|' /C calc'!A0\",\"\",\"\",0,9,\"a \"\"b\"\"\nc\",\"'+1\"\r\n");
  }

  @Test
  void theTablesHaveAsManyCellsInEveryRowAsInTheHeader() throws IOException {
    StringWriter pairs = new StringWriter();
    ReuseCsv.pairs(output, pairs);
    List<String> rows = pairs.toString().lines().toList();
    int cells = rows.getFirst().split(",", -1).length;
    assertThat(cells).isEqualTo(20);
    assertThat(rows).allMatch(row -> row.split(",", -1).length == cells);
    StringWriter clusters = new StringWriter();
    ReuseCsv.clusters(output, clusters);
    assertThat(clusters.toString().lines()).allMatch(row -> row.split(",", -1).length == 13);
  }

  @Test
  void passimsFieldsAreThereWithThePassagesWords() throws IOException {
    StringWriter passages = new StringWriter();
    PassimView.passages(output, passages);
    JsonMapper mapper = new JsonMapper();
    List<JsonNode> lines = passages.toString().lines().map(mapper::readTree).toList();
    assertThat(lines).hasSize((int) output.counts().passages());
    JsonNode first = lines.getFirst();
    assertThat(first.propertyNames())
        .containsExactly(
            "uid", "cluster", "size", "begin", "end", "boiler", "pboiler", "id", "series", "date",
            "title", "text");
    assertThat(first.get("size").asInt()).isEqualTo(4);
    assertThat(first.get("text").asString())
        .hasSize(first.get("end").asInt() - first.get("begin").asInt());
    assertThat(lines.stream().map(line -> line.get("uid").asLong()).distinct())
        .hasSize((int) lines.stream().map(line -> line.get("id").asString()).distinct().count());
    StringWriter pairs = new StringWriter();
    PassimView.pairs(output, pairs);
    JsonNode pair = mapper.readTree(pairs.toString().lines().findFirst().orElseThrow());
    assertThat(pair.get("uid").asLong()).isEqualTo(first.get("uid").asLong());
    assertThat(pair.get("id2").asString()).isEqualTo(lines.get(1).get("id").asString());
  }

  @Test
  void aBrokenLineIsNamed() throws IOException {
    Path file = folder.resolve("clusters.jsonl");
    List<String> lines = Files.readAllLines(file);
    lines.set(4, "{\"cluster\":5,\"size\":");
    Files.write(file, lines);
    assertThatThrownBy(this::page)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("clusters.jsonl line 5");
  }

  @Test
  void anotherSchemaIsRefused() throws IOException {
    Path file = folder.resolve("reuse.json");
    Files.writeString(file, Files.readString(file).replace("stemma-reuse/1", "stemma-reuse/2"));
    assertThatThrownBy(() -> ReuseOutput.open(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is of schema stemma-reuse/2, not stemma-reuse/1");
  }

  private String page() throws IOException {
    StringWriter page = new StringWriter();
    ReusePage.write(output, page);
    return page.toString();
  }
}
