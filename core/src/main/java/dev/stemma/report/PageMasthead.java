package dev.stemma.report;

import dev.stemma.lineage.Derivation;
import dev.stemma.quote.CheckedQuotation;
import java.util.List;

/** What was compared, and the main finding in words. */
final class PageMasthead {

  private static final int MOST = 5;

  private PageMasthead() {}

  static void write(View view, Html html) {
    html.open("header", "class", "masthead").row();
    PageBrand.line(html, "how a statement travelled");
    html.element("h1", FindingWords.headline(view)).row();
    deck(view, html);
    html.element("p", compared(view), "class", "compared").row();
    html.close().row();
  }

  private static void deck(View view, Html html) {
    List<Derivation> related = view.related();
    List<CheckedQuotation> quotations = view.checkableQuotations();
    html.open("p", "class", "deck");
    if (related.size() == 1) {
      html.text("Of the report’s words: " + FindingWords.shares(related.get(0)) + ". ");
    }
    if (!quotations.isEmpty()) {
      html.text(FindingWords.count(quotations.size(), "quotation") + " checked: ");
      html.text(FindingWords.verdicts(quotations) + ".");
    }
    html.close().row();
    if (related.size() > 1 && related.size() <= MOST) {
      html.open("ul", "class", "relations").row();
      for (Derivation derivation : related) {
        html.open("li").bidi(FindingWords.relation(view, derivation));
        String verbatim = FindingWords.percent(derivation.shares().verbatim());
        html.element("span", ", " + verbatim + " of it word for word", "class", "soft");
        html.close().row();
      }
      html.close().row();
    }
  }

  private static String compared(View view) {
    StringBuilder words = new StringBuilder("Compared: ");
    words.append(FindingWords.count(view.trace().articles().size(), "article"));
    if (!view.lost().isEmpty()) {
      words.append("; cited but not at hand: ");
      words.append(FindingWords.count(view.lost().size(), "lost source"));
    }
    if (!view.trace().problems().isEmpty()) {
      words.append("; set aside or used with a warning: ");
      words.append(FindingWords.count(view.trace().problems().size(), "input"));
    }
    return words.append('.').toString();
  }
}
