package dev.stemma.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.stemma.report.ExplanationPage;
import dev.stemma.report.SamplePages;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The captured page with its pieces marked. */
class ExplanationPageInBrowserTest implements EveryPage {

  private static final OpenPage.Content FERRY =
      out -> ExplanationPage.write("ferry.html", SamplePages.ruled(), out);
  private static final OpenPage.Content ARABIC =
      out -> ExplanationPage.write("ferry-ar.html", SamplePages.arabic(), out);

  @Override
  public List<OpenPage.Content> pages() {
    return List.of(FERRY, ARABIC);
  }

  @Override
  public int scripts() {
    return 1;
  }

  @Override
  public void use(OpenPage open) {
    for (Locator piece : open.page().locator(".page .piece").all()) {
      piece.hover();
    }
    open.page().keyboard().press("j");
  }

  @Override
  public void light(OpenPage open) {
    open.page()
        .evaluate("document.querySelectorAll('[data-piece]').forEach(e => e.classList.add('on'))");
  }

  @Test
  void ofThePageOnlyWordsAreThere() {
    try (OpenPage open = OpenPage.of(FERRY, OpenPage.DESK)) {
      assertThat(open.page().locator(".page :is(img, iframe, form, input, button, style)").count())
          .isZero();
    }
  }

  @Test
  void thePolicyStopsWhatSomebodyPutsIn() {
    try (OpenPage open = OpenPage.of(FERRY, OpenPage.DESK)) {
      open.page()
          .evaluate(
              "() => { const i = document.createElement('img');"
                  + " i.src = 'https://tracker.example/x.png'; document.body.append(i); }");
      open.page().waitForCondition(() -> !open.complaints().isEmpty());
      assertThat(open.complaints()).allMatch(each -> each.contains("Content Security Policy"));
    }
  }

  @Test
  void hoveringAPieceShowsItsReasonAndLightsItsEntry() {
    try (OpenPage open = OpenPage.of(FERRY, OpenPage.DESK)) {
      Page page = open.page();
      Locator piece = page.locator(".page .piece.r-caption").first();
      assertThat(piece.locator(".hint").isVisible()).isFalse();
      piece.hover();
      assertThat(piece.locator(".hint").isVisible()).isTrue();
      assertThat(piece.locator(".hint").textContent()).contains("is the caption of a picture");
      String id = piece.getAttribute("data-piece");
      assertThat(page.locator("#l-" + id).getAttribute("class")).contains(" on");
      assertThat(inItsList(page, "l-" + id)).isTrue();
    }
  }

  @Test
  void theKeysStepThroughThePieces() {
    try (OpenPage open = OpenPage.of(FERRY, OpenPage.DESK)) {
      Page page = open.page();
      page.keyboard().press("j");
      assertThat(open.string("document.activeElement.id")).isEqualTo("p0");
      page.keyboard().press("j");
      page.keyboard().press("ArrowRight");
      assertThat(open.string("document.activeElement.id")).isEqualTo("p2");
      assertThat(page.locator("#p2 .hint").isVisible()).isTrue();
      page.keyboard().press("k");
      assertThat(open.string("document.activeElement.id")).isEqualTo("p1");
      page.keyboard().press("Escape");
      assertThat(page.locator(".on").count()).isZero();
    }
  }

  @Test
  void anEntryLeadsToItsPiece() {
    try (OpenPage open = OpenPage.of(FERRY, OpenPage.DESK)) {
      Page page = open.page();
      page.locator(".list li.r-credit a").first().click();
      assertThat(
              open.truth(
                  "(() => { const r = document.querySelector(':target').getBoundingClientRect();"
                      + " return r.top >= 0 && r.bottom <= innerHeight; })()"))
          .isTrue();
      assertThat(page.locator(":target").getAttribute("class")).contains("r-credit");
    }
  }

  @Test
  void aFilterTakesTheMarksAwayAndLeavesTheWords() {
    try (OpenPage open = OpenPage.of(FERRY, OpenPage.DESK)) {
      Page page = open.page();
      long all = page.locator(".list li:visible").count();
      long captions = page.locator(".list li.r-caption").count();
      assertThat(captions).isPositive();
      page.locator("#f-caption").uncheck();
      assertThat(page.locator(".list li:visible").count()).isEqualTo((int) (all - captions));
      assertThat(page.locator(".page .r-caption .tag").first().isVisible()).isFalse();
      assertThat(page.locator(".page .r-caption").first().isVisible()).isTrue();
      assertThat(page.locator("#status").textContent())
          .isEqualTo((all - captions) + " of " + all + " pieces shown");
      page.locator("#f-caption").check();
      assertThat(page.locator(".list li:visible").count()).isEqualTo((int) all);
    }
  }

  @Test
  void withoutScriptsEverythingIsThere() {
    try (OpenPage open = OpenPage.of(FERRY, OpenPage.PHONE, ColorScheme.LIGHT, false, "")) {
      assertThat(open.page().locator(".page .piece.kept").first().isVisible()).isTrue();
      assertThat(open.page().locator(".list li .why").last().isVisible()).isTrue();
    }
  }

  @Test
  void everyTargetIsLargeEnoughToHit() {
    try (OpenPage open = OpenPage.of(FERRY, OpenPage.PHONE)) {
      assertThat(open.small(".choice, .list a")).isEmpty();
    }
  }

  private static boolean inItsList(Page page, String id) {
    return (Boolean)
        page.evaluate(
            "id => { const r = document.getElementById(id).getBoundingClientRect();"
                + " const p = document.querySelector('.list').getBoundingClientRect();"
                + " return r.top >= p.top - 1 && r.bottom <= p.bottom + 1; }",
            id);
  }
}
