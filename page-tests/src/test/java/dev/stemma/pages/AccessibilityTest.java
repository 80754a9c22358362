package dev.stemma.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.stemma.report.SampleTrace;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What those hear who cannot see the page. */
class AccessibilityTest {

  @Test
  void thePageIsLaidOutInLandmarksAndHeadings() {
    try (OpenPage open = OpenPage.of(SampleTrace.story(), OpenPage.DESK)) {
      assertThat(open.page().locator("body").ariaSnapshot())
          .contains("- banner:")
          .contains("heading \"2 of the 3 articles took from another\" [level=1]")
          .contains("- main:")
          .contains("- form \"Filters\"")
          .contains("- region \"Look at these first\"")
          .contains("checkbox \"verbatim 8\" [checked]")
          .contains("region \"Source A Karst News Agency\"")
          .contains("region \"Report B Meridian Wire\"")
          .contains("- contentinfo");
    }
  }

  @Test
  void deletionsAndInsertionsAreAnnouncedAsSuch() {
    try (OpenPage open = OpenPage.of(SampleTrace.story(), OpenPage.DESK)) {
      assertThat(open.page().locator(".pane.report").first().ariaSnapshot())
          .contains("deletion: did not agree")
          .contains("insertion: agreed")
          .contains("Statement 6, verbatim: show its source in A")
          .contains("Quotation altered: show the check");
    }
  }

  @Test
  void everyLinkAndControlHasAName() {
    try (OpenPage open = OpenPage.of(SampleTrace.full(), OpenPage.DESK)) {
      Page page = open.page();
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      List<String> unnamed =
          page.locator("body")
              .ariaSnapshot()
              .lines()
              .map(String::strip)
              .filter(line -> line.matches("- (link|checkbox|radio|button)( \\[.*])?:?"))
              .toList();
      assertThat(unnamed).isEmpty();
    }
  }

  @Test
  void headingsGoDownOneLevelAtATime() {
    try (OpenPage open = OpenPage.of(SampleTrace.full(), OpenPage.DESK)) {
      assertThat(
              open.truth(
                  "(() => { let last = 0;"
                      + " return [...document.querySelectorAll('h1,h2,h3,h4,h5')].every(h => {"
                      + " const level = Number(h.tagName[1]); const good = level <= last + 1;"
                      + " last = level; return good; }); })()"))
          .isTrue();
    }
  }
}
