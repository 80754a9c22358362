package dev.stemma.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Writes the summary of {@code stemma reuse} as one self-contained page of bounded size: it asks
 * nothing of any network, filters without scripts, and runs no word of the articles that it shows.
 * The same output gives the same page.
 */
public final class ReusePage {

  private ReusePage() {}

  /**
   * Writes the page. It declares UTF-8, which is for the caller to encode it in.
   *
   * @throws IOException if {@code out} does, or the run's files cannot be read
   */
  public static void write(ReuseOutput output, Appendable out) throws IOException {
    ReuseDigest digest = ReuseDigest.of(output);
    try {
      Html html = new Html(out);
      html.doctype().open("html", "lang", "en").row();
      Asset styles = Asset.styles("base.css", "report.css", "reuse.css");
      Asset script = Asset.read("reuse.js");
      PageHead.write(html, ReuseWords.headline(digest.counts()), styles, Optional.of(script));
      html.open("body", "class", "reuse").row();
      html.element("a", "Skip to the clusters", "class", "skip", "href", "#clusters").row();
      masthead(digest, html);
      html.open("main").row();
      ReuseNotable.write(digest.cards(), html);
      ReuseSourcesTable.write(digest.sources(), html);
      ReuseClusterList.write(digest, html);
      ReuseFormulaList.write(digest, html);
      html.close().row();
      footer(html, script);
      html.close().row().close().row();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void masthead(ReuseDigest digest, Html html) {
    html.open("header", "class", "masthead").row();
    PageBrand.line(html, "what articles share");
    html.element("h1", ReuseWords.headline(digest.counts())).row();
    html.element("p", ReuseWords.deck(digest), "class", "deck").row();
    html.element("p", ReuseWords.apart(digest.counts()), "class", "compared").row();
    html.close().row();
  }

  private static void footer(Html html, Asset script) {
    html.open("footer", "class", "foot").row();
    html.open("h2").text("How to read this page").close();
    html.open("p");
    html.text("A cluster holds passages that were found, pair by pair, to be the same words. ");
    html.text("The earliest passage is the first that this corpus has, which need not be the ");
    html.text("source. ").element("del", "Struck words");
    html.text(" are the earliest passage’s, ").element("ins", "underlined words");
    html.text(" the later one’s. “The same” counts characters that are equal in both, for a ");
    html.text("cluster the mean of its pairs; in a passage’s own line it counts words.");
    html.close().row();
    html.open("p", "class", "keys").text("Keys: ").element("kbd", "j").text(" and ");
    html.element("kbd", "k").text(" step through the clusters, ").element("kbd", "Enter");
    html.text(" on the line below a cluster unfolds its passages.").close().row();
    html.element("p", "Made by " + Generator.name() + ". Files: " + ReuseOutput.SCHEMA + ".");
    html.row().close().row();
    html.element("p", "", "id", "status", "class", "unseen", "role", "status").row();
    html.asset("script", script).row();
  }
}
