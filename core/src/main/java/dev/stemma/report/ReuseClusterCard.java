package dev.stemma.report;

import java.util.List;

/** One cluster: its figures, how it begins, and its passages beside the earliest. */
final class ReuseClusterCard {

  private static final int EXCERPT = 130;

  private ReuseClusterCard() {}

  /** Writes the card and returns how many characters of passages it shows. */
  static int write(ReuseCard card, Html html, boolean withWords) {
    ReuseCluster cluster = card.cluster();
    String id = "c" + cluster.number();
    String kinds = card.size().key() + " " + card.time().key() + " " + card.same().key();
    html.open("article", "class", "cluster " + kinds, "id", id, "aria-labelledby", "h-" + id);
    html.row();
    figures(card, html, id);
    List<ReusePassage> witnesses = card.witnesses();
    if (witnesses.isEmpty()) {
      html.element("h3", "No passage of this cluster is listed", "id", "h-" + id);
      html.close().row();
      return 0;
    }
    String text = witnesses.getFirst().text();
    html.element("h3", ReuseWords.label(text, EXCERPT), "id", "h-" + id, "dir", "auto").row();
    html.open("details").element("summary", summary(card)).row();
    int characters = ReuseWitnesses.write(card, html, withWords);
    html.close().row().close().row();
    return characters;
  }

  private static void figures(ReuseCard card, Html html, String id) {
    ReuseCluster cluster = card.cluster();
    html.open("p", "class", "figures");
    String name = "Cluster " + cluster.number() + ": permalink";
    html.element("a", "№ " + cluster.number(), "href", "#" + id, "aria-label", name);
    figure(html, ReuseWords.number(cluster.size()), cluster.size() == 1 ? "passage" : "passages");
    figure(html, ReuseWords.number(cluster.articles()), "articles");
    if (cluster.series() > 0) {
      figure(html, ReuseWords.number(cluster.series()), "series");
    }
    figure(html, FindingWords.percent(card.sameness()), "the same");
    if (cluster.days().isPresent()) {
      int days = cluster.days().getAsInt();
      String unit = days == 1 ? "day" : "days";
      figure(html, days == 0 ? "same" : ReuseWords.number(days), days == 0 ? "day" : unit);
    }
    cluster.first().ifPresent(first -> html.element("span", ReuseWords.day(first), "class", "day"));
    html.close().row();
  }

  private static void figure(Html html, String number, String unit) {
    html.open("span", "class", "figure").element("b", number).text(" " + unit).close();
  }

  private static String summary(ReuseCard card) {
    int shown = card.witnesses().size();
    int all = card.cluster().size();
    return shown < all
        ? "The earliest " + shown + " of " + ReuseWords.number(all) + " passages side by side"
        : "The " + ReuseWords.count(all, "passage") + " side by side";
  }
}
