package dev.stemma.report;

import dev.stemma.article.Article;
import dev.stemma.quote.CheckedQuotation;
import java.util.List;

/** Every quotation as a card, by article. */
final class PageQuotations {

  private static final int OPEN_AT_MOST = 8;

  private PageQuotations() {}

  static void write(View view, Html html) {
    if (view.trace().quotations().isEmpty()) {
      return;
    }
    html.open("section", "class", "quotations", "aria-labelledby", "h-quotations").row();
    html.element("h2", "Quotations checked", "id", "h-quotations").row();
    int shown = 0;
    for (Article article : view.trace().articles()) {
      List<CheckedQuotation> quotations = view.quotations(article.id());
      if (!quotations.isEmpty()) {
        boolean open = shown < OPEN_AT_MOST && view.checkableQuotations().containsAll(quotations);
        article(view, html, article, quotations, open);
        shown += open ? 1 : 0;
      }
    }
    html.close().row();
  }

  private static void article(
      View view, Html html, Article article, List<CheckedQuotation> quotations, boolean open) {
    String[] unfolded = {"open", ""};
    html.open("details", open ? unfolded : new String[0]);
    html.open("summary");
    html.element("b", view.siglum(article.id()), "class", "siglum").text(" ");
    html.open("span").bidi(view.name(article.id())).text(": " + FindingWords.verdicts(quotations));
    html.close().close().row();
    html.open("div", "class", "cards").row();
    quotations.forEach(each -> QuotationCard.write(view, html, each));
    html.close().row().close().row();
  }
}
