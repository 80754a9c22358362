package dev.stemma.report;

import dev.stemma.article.Location;
import dev.stemma.collate.Edit;
import dev.stemma.lineage.Statement;
import dev.stemma.quote.CheckedQuotation;
import dev.stemma.quote.QuotationFlag;
import java.util.List;

/** What to look at first: changed facts, and quotations that do not stand as they were said. */
final class PageNotable {

  private static final int MOST = 12;
  private static final int LONGEST = 90;

  private PageNotable() {}

  static void write(View view, Html html) {
    List<Statement> statements =
        view.trace().statements().stream().filter(FindingWords::matters).toList();
    List<CheckedQuotation> quotations =
        view.checkableQuotations().stream().filter(FindingWords::matters).toList();
    int count = statements.size() + quotations.size();
    if (count == 0) {
      return;
    }
    html.open("section", "class", "notable", "aria-labelledby", "h-notable").row();
    html.element("h2", "Look at these first", "id", "h-notable").row();
    html.open("ol").row();
    statements.stream().limit(MOST).forEach(each -> statement(view, html, each));
    int left = Math.max(0, MOST - statements.size());
    quotations.stream().limit(left).forEach(each -> quotation(view, html, each));
    html.close().row();
    if (count > MOST) {
      html.element("p", "And " + (count - MOST) + " more below.").row();
    }
    html.close().row();
  }

  private static void statement(View view, Html html, Statement statement) {
    html.open("li");
    html.open("a", "href", "#" + FindingIds.of(statement));
    html.element("b", view.siglum(statement.article()), "class", "siglum");
    html.text(" changes what " + source(view, statement.source().stream().toList()) + " says");
    html.close().text(" ");
    html.open("span", "class", "what");
    String source = statement.source().map(Location::article).orElse(statement.article());
    for (Edit edit : statement.edits()) {
      if (FindingWords.matters(edit)) {
        PageEdits.write(view, html, statement.article(), source, edit);
        html.text(" ");
      }
    }
    html.close().close().row();
  }

  private static String source(View view, List<Location> places) {
    return places.isEmpty() ? "its source" : view.siglum(places.get(0).article());
  }

  private static void quotation(View view, Html html, CheckedQuotation checked) {
    html.open("li");
    html.open("a", "href", "#" + FindingIds.of(checked));
    html.element("b", view.siglum(checked.article()), "class", "siglum");
    html.text(" quotes ");
    PageVerdict.badge(html, checked.verdict());
    html.close().text(" ");
    if (checked.flags().contains(QuotationFlag.SPEAKER)) {
      html.element("strong", "other speaker", "class", "flag").text(" ");
    }
    String words = checked.quotation().span().of(view.article(checked.article()).text());
    html.element("q", shortened(words), "class", "what");
    html.close().row();
  }

  private static String shortened(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int space = words.lastIndexOf(' ', LONGEST);
    int end = space > LONGEST / 2 ? space : LONGEST;
    return words.substring(0, end) + " …";
  }
}
