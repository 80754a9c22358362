package dev.stemma.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dev.stemma.report.SampleTrace;
import org.junit.jupiter.api.Test;

/** The page runs nothing of the pages it shows, and lets nothing in. */
class SelfContainedTest {

  @Test
  void ourOwnStylesAndScriptAreLetInByTheirHashes() {
    try (OpenPage open = OpenPage.of(SampleTrace.full(), OpenPage.DESK)) {
      assertThat(open.truth("document.documentElement.classList.contains('script')")).isTrue();
      assertThat(open.string("getComputedStyle(document.querySelector('.compare')).display"))
          .isEqualTo("grid");
    }
  }

  @Test
  void thePolicyStopsWhatSomebodyPutsIn() {
    try (OpenPage open = OpenPage.of(SampleTrace.full(), OpenPage.DESK)) {
      open.page()
          .evaluate(
              "() => { const s = document.createElement('style'); s.textContent ="
                  + " 'h1{display:none}'; document.head.append(s); const i ="
                  + " document.createElement('img'); i.src = 'https://tracker.example/x.png';"
                  + " document.body.append(i); }");
      open.page().waitForCondition(() -> open.complaints().size() >= 2);
      assertThat(open.truth("document.querySelector('h1').checkVisibility()")).isTrue();
      assertThat(open.complaints()).allMatch(each -> each.contains("Content Security Policy"));
    }
  }

  @Test
  void hostileMarkupStaysText() {
    try (OpenPage open = OpenPage.of(SampleTrace.full(), OpenPage.DESK)) {
      assertThat(open.truth("window.owned === undefined")).isTrue();
      assertThat(open.number("document.scripts.length")).isEqualTo(1);
      assertThat(open.page().locator("h3", hasText("<script>window.owned=5</script>")).count())
          .isEqualTo(1);
    }
  }

  @Test
  void withoutScriptsEverythingIsThere() {
    try (OpenPage open =
        OpenPage.of(SampleTrace.full(), OpenPage.PHONE, ColorScheme.LIGHT, false, "")) {
      assertThat(open.page().locator(".pane.source").first().isVisible()).isTrue();
      assertThat(open.page().locator(".pane.report").first().isVisible()).isTrue();
      assertThat(open.page().locator(".switch").first().isVisible()).isFalse();
      assertThat(open.page().locator(".card").first().isVisible()).isTrue();
      open.page().locator("#f-is-exact").uncheck();
      assertThat(open.page().locator(".card.is-exact").first().isVisible()).isFalse();
    }
  }

  private static com.microsoft.playwright.Page.LocatorOptions hasText(String text) {
    return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
  }
}
