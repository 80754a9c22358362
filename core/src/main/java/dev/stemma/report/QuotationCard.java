package dev.stemma.report;

import dev.stemma.article.Article;
import dev.stemma.article.Location;
import dev.stemma.article.Span;
import dev.stemma.quote.CheckedQuotation;
import dev.stemma.quote.Quotation;
import java.util.List;
import java.util.NavigableMap;

/** One quotation: the words with every change, who is said to have said them, and the source. */
final class QuotationCard {

  private QuotationCard() {}

  static void write(View view, Html html, CheckedQuotation checked) {
    String id = FindingIds.of(checked);
    html.open(
        "article",
        "class",
        "card " + Marks.kind(checked.verdict()),
        "id",
        id,
        "tabindex",
        "-1",
        "aria-labelledby",
        "v-" + id);
    header(html, checked, id);
    words(view, html, checked);
    said(view, html, checked);
    checked.source().ifPresent(source -> source(view, html, source));
    html.close().row();
  }

  private static void header(Html html, CheckedQuotation checked, String id) {
    html.open("header").open("h3", "id", "v-" + id);
    PageVerdict.badge(html, checked.verdict());
    html.close();
    for (String flag : Labels.quotations(checked.flags())) {
      html.element("span", flag.equals("speaker") ? "other speaker" : flag, "class", "flag");
    }
    html.element("a", "in the text", "class", "back", "href", "#at-" + id);
    html.element(
        "a", "#", "class", "permalink", "href", "#" + id, "aria-label", "Permalink to quotation");
    html.close().row();
  }

  private static void words(View view, Html html, CheckedQuotation checked) {
    Article article = view.article(checked.article());
    NavigableMap<Integer, List<Location>> hidden = Ellipses.hidden(article.text(), checked);
    html.open("blockquote", "lang", Languages.lang(article), "dir", Languages.dir(article));
    html.element("span", "“", "class", "mark");
    PageEdits.write(
        view,
        html,
        new Location(checked.article(), checked.quotation().span()),
        checked.source().map(Location::article).orElse(checked.article()),
        checked.edits(),
        hidden.navigableKeySet(),
        offset -> hidden.getOrDefault(offset, List.of()).forEach(at -> hidden(view, html, at)));
    html.element("span", "”", "class", "mark");
    html.close().row();
  }

  private static void hidden(View view, Html html, Location words) {
    html.text(" ").open("mark", "class", "hidden");
    html.element("span", "hidden", "class", "flag", "lang", "en");
    html.text(" " + view.words(words)).close();
  }

  private static void said(View view, Html html, CheckedQuotation checked) {
    Quotation quotation = checked.quotation();
    html.open("p", "class", "said");
    if (quotation.speaker().isPresent()) {
      html.text("Said by ").element("bdi", quotation.speaker().get().name(), "class", "speaker");
    } else {
      html.text("No speaker named");
    }
    quotation.cue().ifPresent(cue -> cue(view, html, checked, cue));
    html.text(" · " + Labels.of(quotation.kind()) + " quotation").close().row();
  }

  private static void cue(View view, Html html, CheckedQuotation checked, Span cue) {
    html.text(" (").element("q", cue.of(view.article(checked.article()).text())).text(")");
  }

  private static void source(View view, Html html, Location source) {
    Article article = view.article(source.article());
    html.open("p", "class", "stands");
    html.element("b", view.siglum(source.article()), "class", "siglum");
    html.text(" ¶" + view.paragraph(source) + " ");
    html.element(
        "q", view.words(source), "lang", Languages.lang(article), "dir", Languages.dir(article));
    html.close().row();
  }
}
