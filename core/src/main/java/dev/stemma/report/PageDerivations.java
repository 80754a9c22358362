package dev.stemma.report;

import dev.stemma.article.Article;
import dev.stemma.article.Location;
import dev.stemma.lineage.Derivation;
import dev.stemma.lineage.DerivationClass;
import dev.stemma.lineage.Evidence;
import java.util.List;

/** Pair by pair: how they stand to each other, why we think so, and both texts side by side. */
final class PageDerivations {

  private static final int OPEN_AT_MOST = 6;

  private PageDerivations() {}

  static void write(View view, Html html) {
    List<Derivation> derivations = view.trace().derivations();
    if (derivations.isEmpty()) {
      return;
    }
    Homes homes = new Homes(view);
    html.open("section", "class", "derivations", "aria-labelledby", "h-derivations").row();
    html.element("h2", "Side by side", "id", "h-derivations").row();
    for (int i = 0; i < derivations.size(); i++) {
      derivation(view, html, homes, derivations.get(i), i);
    }
    html.close().row();
  }

  private static void derivation(
      View view, Html html, Homes homes, Derivation derivation, int index) {
    boolean related = derivation.derivationClass() != DerivationClass.NON_DERIVED;
    html.open("article", "class", "derivation", "aria-labelledby", "h-d" + index).row();
    heading(view, html, derivation, index);
    if (related) {
      PageShares.write(html, derivation.shares());
    }
    evidence(view, html, derivation);
    String[] folded = {};
    String[] unfolded = {"open", ""};
    html.open("details", related && index < OPEN_AT_MOST ? unfolded : folded);
    html.element("summary", related ? "Both texts" : "The text, statement by statement").row();
    PageCompare.write(view, html, homes, derivation, index);
    html.close().row().close().row();
  }

  private static void heading(View view, Html html, Derivation derivation, int index) {
    html.open("header");
    html.open("p", "class", "pair");
    html.element("b", view.siglum(FindingWords.giver(derivation)), "class", "siglum");
    html.text(derivation.direction().isPresent() ? " → " : " — ");
    html.element("b", view.siglum(FindingWords.taker(derivation)), "class", "siglum");
    html.element("span", derived(derivation.derivationClass()), "class", "class");
    html.close();
    html.open("h3", "id", "h-d" + index);
    html.bidi(FindingWords.relation(view, derivation)).close();
    html.close().row();
  }

  private static String derived(DerivationClass derivationClass) {
    return switch (derivationClass) {
      case WHOLLY, PARTIALLY -> derivationClass.label() + " derived";
      case NON_DERIVED -> "not derived";
    };
  }

  private static void evidence(View view, Html html, Derivation derivation) {
    if (derivation.evidence().isEmpty()) {
      return;
    }
    html.open("details", "class", "evidence");
    html.open("summary").text("Evidence: " + kinds(derivation)).close();
    html.open("ul").row();
    for (Evidence evidence : derivation.evidence()) {
      EvidenceWords words = EvidenceWords.of(view, evidence);
      html.open("li").element("b", Labels.of(evidence));
      evidence.favours().ifPresent(id -> html.text(", for " + view.siglum(id) + " as the source"));
      html.text(": " + words.says());
      String before = ": ";
      for (Location shown : words.shown()) {
        Article article = view.article(shown.article());
        html.text(before);
        html.element(
            "q", view.words(shown), "lang", Languages.lang(article), "dir", Languages.dir(article));
        html.text(" (" + view.siglum(shown.article()) + ")");
        before = "; ";
      }
      html.close().row();
    }
    html.close().close().row();
  }

  private static String kinds(Derivation derivation) {
    return String.join(", ", derivation.evidence().stream().map(Labels::of).distinct().toList());
  }
}
