package dev.stemma.report;

import dev.stemma.report.ReuseSources.Line;
import dev.stemma.report.ReuseSources.Tally;
import dev.stemma.report.ReuseSources.Way;
import java.util.List;

/** Which series others took from, and which ways the passages went. */
final class ReuseSourcesTable {

  private static final int SOURCES = 10;
  private static final int NAME = 120;
  private static final int WAYS = 10;

  private ReuseSourcesTable() {}

  static void write(ReuseSources sources, Html html) {
    if (sources.series() == 0) {
      return;
    }
    html.open("section", "class", "sources", "aria-labelledby", "h-sources").row();
    html.element("h2", "Who is taken from", "id", "h-sources").row();
    html.open("div", "class", "columns").row();
    sources(sources.sources(SOURCES), html);
    ways(sources.ways(WAYS), html);
    html.close().row();
    html.element("p", leftOut(sources), "class", "note").row();
    html.close().row();
  }

  private static void sources(List<Line<String, Tally>> lines, Html html) {
    long most = lines.stream().mapToLong(line -> line.value().given()).max().orElse(0);
    html.open("table", "class", "tally").element("caption", "Top sources").row();
    head(html, "series", "taken from it", "it took", "cannot be told");
    html.open("tbody").row();
    for (Line<String, Tally> line : lines) {
      html.open("tr")
          .element("th", ReuseWords.label(line.of(), NAME), "scope", "row", "dir", "auto");
      html.open("td", "class", "count main");
      ReuseBar.write(html, line.value().given(), most);
      html.element("span", ReuseWords.number(line.value().given())).close();
      html.element("td", ReuseWords.number(line.value().taken()), "class", "count");
      html.element("td", ReuseWords.number(line.value().undetermined()), "class", "count");
      html.close().row();
    }
    html.close().close().row();
  }

  private static void ways(List<Line<Way, Long>> lines, Html html) {
    if (lines.isEmpty()) {
      return;
    }
    long most = lines.getFirst().value();
    html.open("table", "class", "tally").element("caption", "Busiest ways").row();
    head(html, "from → to", "passages");
    html.open("tbody").row();
    for (Line<Way, Long> line : lines) {
      html.open("tr").open("th", "scope", "row", "dir", "auto");
      html.element("bdi", ReuseWords.label(line.of().from(), NAME))
          .text(" → ")
          .element("bdi", ReuseWords.label(line.of().to(), NAME))
          .close();
      html.open("td", "class", "count main");
      ReuseBar.write(html, line.value(), most);
      html.element("span", ReuseWords.number(line.value())).close();
      html.close().row();
    }
    html.close().close().row();
  }

  private static void head(Html html, String... names) {
    html.open("thead").open("tr");
    for (String name : names) {
      html.element("th", name, "scope", "col");
    }
    html.close().close().row();
  }

  private static String leftOut(ReuseSources sources) {
    String words =
        "Counted are pairs of passages between different series. "
            + ReuseWords.number(sources.series())
            + " series share passages with another.";
    return sources.isFull()
        ? words + " There are more than could be counted; the rarest may be missing."
        : words;
  }
}
