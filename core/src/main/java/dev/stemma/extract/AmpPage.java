package dev.stemma.extract;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages in AMP HTML ({@code <html amp>}, {@code <html ⚡>}): their own elements of furniture. */
final class AmpPage {

  private static final String FURNITURE =
      "amp-sidebar, amp-consent, amp-user-notification, amp-ad, amp-sticky-ad, amp-lightbox,"
          + " amp-social-share, amp-next-page, amp-embed, amp-pixel, amp-analytics,"
          + " amp-app-banner, amp-autocomplete, [placeholder], [fallback]";

  private AmpPage() {}

  /**
   * Takes the furniture out of an AMP page, and what its reader sees only without access ({@code
   * amp-access="NOT access"}) where the text itself is there; other pages are left as they are.
   */
  static void prepare(Document page) {
    Element root = page.firstElementChild();
    if (root == null
        || !root.normalName().equals("html")
        || !(root.hasAttr("amp") || root.hasAttr("⚡") || root.hasAttr("amp4ads"))) {
      return;
    }
    page.select(FURNITURE).forEach(AmpPage::drop);
    List<Element> sections = page.select("[amp-access]");
    boolean whole =
        sections.stream().anyMatch(section -> !isWall(section) && section.text().length() > 200);
    if (whole) {
      sections.stream().filter(AmpPage::isWall).forEach(AmpPage::drop);
    }
    // Elements that a component opens later are part of the page.
    page.select("[amp-access-hide]").removeAttr("amp-access-hide");
  }

  private static void drop(Element element) {
    if (!element.normalName().equals("input") && element.parent() != null) {
      element.remove();
    }
  }

  private static boolean isWall(Element section) {
    return section.attr("amp-access").toLowerCase(Locale.ROOT).stripLeading().startsWith("not");
  }
}
