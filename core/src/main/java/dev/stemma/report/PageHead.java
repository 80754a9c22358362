package dev.stemma.report;

import java.util.Optional;

/** What a browser needs to know before it shows a page of ours. */
final class PageHead {

  private PageHead() {}

  /**
   * Writes the head.
   *
   * @param script the one script that may run, which the page holds further down
   */
  static void write(Html html, String title, Asset styles, Optional<Asset> script) {
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
  private static String policy(Asset styles, Optional<Asset> script) {
    return "default-src 'none'; style-src "
        + styles.hash()
        + script.map(code -> "; script-src " + code.hash()).orElse("")
        + "; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";
  }
}
