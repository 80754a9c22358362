package dev.stemma.report;

import dev.stemma.article.Article;
import dev.stemma.extract.Explained;
import dev.stemma.extract.Extraction;
import dev.stemma.extract.ExtractionOptions;
import dev.stemma.extract.Extractor;
import dev.stemma.extract.SiteRulesException;
import dev.stemma.extract.SiteRulesReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Invented pages with everything that a page may hold, hostile markup among it. */
public final class SamplePages {

  private static final String RULES =
      """
      [courier.example]
      drop = .newsletter-signup
      """;

  private SamplePages() {}

  /** A page in English with blocks of most kinds, furniture, teasers and hostile markup. */
  public static Explained ferry() {
    return explained("ferry.html", read("ferry.html"), ExtractionOptions.STANDARD);
  }

  /** The same page with a site rule for its outlet. */
  public static Explained ruled() {
    try {
      return explained(
          "ferry.html",
          read("ferry.html"),
          ExtractionOptions.STANDARD.with(SiteRulesReader.read("rules.txt", RULES)));
    } catch (SiteRulesException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A page in Arabic. */
  public static Explained arabic() {
    return explained("ferry-ar.html", read("ferry-ar.html"), ExtractionOptions.STANDARD);
  }

  /** A page whose icons have titles, with many paragraphs behind them. */
  static Explained icons() {
    return explained("icons.html", read("icons.html"), ExtractionOptions.STANDARD);
  }

  /** A page that is refused, yet was looked at. */
  public static Explained refused() {
    String page = "<html><body><h1>Log in</h1><p>Please log in to continue.</p></body></html>";
    return explained(
        "login.html", page.getBytes(StandardCharsets.UTF_8), ExtractionOptions.STANDARD);
  }

  /** A plain text. */
  public static Explained text() {
    return text("KNA");
  }

  /** A plain text that an agency signs. */
  static Explained text(String agency) {
    String text =
        """
        Ferry service to Ostrel resumes

        DRENMOOR, June 3 (%s) -- The harbour board of Drenmoor reopened the ferry line to Ostrel.

        The board will pay 2,600 crowns to each crew member who waited ashore.

        -0-
        """
            .formatted(agency);
    return explained(
        "ferry.txt", text.getBytes(StandardCharsets.UTF_8), ExtractionOptions.STANDARD);
  }

  /** Returns the article, which there must be. */
  public static Article article(Explained explained) {
    return switch (explained.extraction()) {
      case Extraction.Extracted extracted -> extracted.article();
      case Extraction.SetAside none -> throw new IllegalStateException(none.problem().message());
    };
  }

  private static Explained explained(String name, byte[] page, ExtractionOptions options) {
    return new Extractor(options).explain(name, page);
  }

  private static byte[] read(String name) {
    try (InputStream in = SamplePages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
