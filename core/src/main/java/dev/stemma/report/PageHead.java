package dev.stemma.report;

/** What a browser needs to know before it shows the page. */
final class PageHead {

  private PageHead() {}

  static void write(View view, Html html) {
    write(FindingWords.headline(view), Asset.read("report.css"), Asset.read("report.js"), html);
  }

  /** Writes the head of a page that has one style sheet and one script, at its end. */
  static void write(String title, Asset styles, Asset script, Html html) {
    html.open("head").row();
    html.empty("meta", "charset", "utf-8").row();
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(styles, script))
        .row();
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").row();
    html.empty("meta", "name", "color-scheme", "content", "light dark").row();
    html.empty("meta", "name", "referrer", "content", "no-referrer").row();
    html.empty("meta", "name", "generator", "content", Generator.name()).row();
    html.element("title", title + " · Stemma").row();
    html.asset("style", styles).row();
    html.close().row();
  }

  /** Nothing may be fetched, nothing may run, but for the one style sheet and the one script. */
  private static String policy(Asset styles, Asset script) {
    return "default-src 'none'; style-src "
        + styles.hash()
        + "; script-src "
        + script.hash()
        + "; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";
  }
}
