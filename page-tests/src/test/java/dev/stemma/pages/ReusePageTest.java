package dev.stemma.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.stemma.report.ReuseOutput;
import dev.stemma.report.ReusePage;
import dev.stemma.report.SampleReuse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The summary of a corpus in a browser. */
class ReusePageTest implements EveryPage {

  @TempDir private static Path folder;
  private static ReuseOutput output;

  @BeforeAll
  static void run() throws IOException {
    output = SampleReuse.write(folder, 120);
  }

  @Override
  public List<OpenPage.Content> pages() {
    return List.of(out -> ReusePage.write(output, out));
  }

  @Override
  public int scripts() {
    return 1;
  }

  @Override
  public void light(OpenPage open) {
    open.page().locator("#f-size-two").uncheck();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aBarLeftOutTakesItsClustersAlongScriptsOrNot(boolean scripts) {
    try (OpenPage open = open(OpenPage.DESK, ColorScheme.LIGHT, scripts, "")) {
      Locator two = open.page().locator(".cluster.size-two");
      Locator visible = open.page().locator(".cluster:visible");
      int all = visible.count();
      int of = two.count();
      assertThat(of).isPositive();
      open.page().locator("#f-size-two").uncheck();
      assertThat(visible.count()).isEqualTo(all - of);
      open.page().locator("#f-size-two").check();
      assertThat(visible.count()).isEqualTo(all);
    }
  }

  @Test
  void everyBarHasItsRule() {
    try (OpenPage open = open(OpenPage.DESK, ColorScheme.LIGHT, true, "")) {
      for (Object id : ids(open.page())) {
        String key = String.valueOf(id).substring(2);
        open.page().locator("#f-" + key).uncheck();
        assertThat(open.page().locator(".cluster." + key + ":visible").count()).as(key).isZero();
        open.page().locator("#f-" + key).check();
      }
    }
  }

  @Test
  void whereAllIsLeftOutThePageSaysSo() {
    try (OpenPage open = open(OpenPage.DESK, ColorScheme.LIGHT, true, "")) {
      assertThat(open.page().locator(".none").isVisible()).isFalse();
      for (Object id : ids(open.page())) {
        open.page().locator("#" + id).uncheck();
      }
      assertThat(open.page().locator(".none").isVisible()).isTrue();
      assertThat(open.page().locator("#status").textContent()).matches("0 of \\d+ clusters shown");
    }
  }

  @Test
  void theKeyboardReachesEveryClusterAndUnfoldsIt() {
    try (OpenPage open = open(OpenPage.DESK, ColorScheme.LIGHT, true, "")) {
      Page page = open.page();
      page.keyboard().press("j");
      assertThat(open.string("location.hash")).isEqualTo("#c1");
      page.keyboard().press("j");
      assertThat(open.string("location.hash")).isEqualTo("#c2");
      page.keyboard().press("k");
      assertThat(open.string("location.hash")).isEqualTo("#c1");
      assertThat(page.locator("#c1 .beside").isVisible()).isFalse();
      page.keyboard().press("Enter");
      assertThat(page.locator("#c1 .beside").isVisible()).isTrue();
      page.locator("#f-size-two").focus();
      page.keyboard().press("Space");
      assertThat(page.locator("#f-size-two").isChecked()).isFalse();
    }
  }

  @Test
  void aPermalinkUnfoldsItsClusterEvenFromBehindAFilter() {
    try (OpenPage open = open(OpenPage.DESK, ColorScheme.LIGHT, true, "#c2")) {
      assertThat(open.page().locator("#c2 .beside").isVisible()).isTrue();
      open.page().locator("#f-size-two").uncheck();
      assertThat(open.page().locator("#c2").isVisible()).isFalse();
      open.page().evaluate("location.hash = '#c1'");
      open.page().evaluate("location.hash = '#c2'");
      open.page().waitForCondition(() -> open.page().locator("#c2").isVisible());
    }
  }

  @Test
  void thoseWhoCannotSeeHearWhatIsThere() {
    try (OpenPage open = open(OpenPage.DESK, ColorScheme.LIGHT, true, "#c1")) {
      String heard = open.page().locator("body").ariaSnapshot();
      assertThat(heard)
          .contains("- banner:")
          .contains("passages stand in more than one article\" [level=1]")
          .contains("- form \"Filters\"")
          .contains("table \"Top sources\"")
          .contains("region \"Clusters\"")
          .contains("deletion: Monday")
          .contains("insertion: Tuesday");
      assertThat(heard.lines().map(String::strip))
          .noneMatch(line -> line.matches("- (link|checkbox|radio|button)( \\[.*])?:?"));
      assertThat(
              open.truth(
                  "(() => { let last = 0;"
                      + " return [...document.querySelectorAll('h1,h2,h3,h4,h5')].every(h => {"
                      + " const level = Number(h.tagName[1]); const good = level <= last + 1;"
                      + " last = level; return good; }); })()"))
          .isTrue();
    }
  }

  @Test
  void everyTargetIsLargeEnoughToHit() {
    try (OpenPage open = open(OpenPage.PHONE, ColorScheme.LIGHT, true, "")) {
      assertThat(open.small(".bucket, summary, .figures a")).isEmpty();
    }
  }

  @Test
  void onPaperTheClustersAreUnfolded() {
    try (OpenPage open = open(OpenPage.DESK, ColorScheme.LIGHT, true, "")) {
      open.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      open.page().evaluate("dispatchEvent(new Event('beforeprint'))");
      assertThat(open.page().locator("#c1 .beside").isVisible()).isTrue();
      assertThat(open.page().locator(".histograms input").first().isVisible()).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({"1440, LIGHT", "1440, DARK", "390, LIGHT", "390, DARK"})
  @EnabledIfSystemProperty(named = "stemma.screenshots", matches = ".+")
  void takeThePicturesOfOneWidthAndScheme(int width, ColorScheme scheme) throws IOException {
    String folder = System.getProperty("stemma.screenshots");
    String run = System.getProperty("stemma.reuse", "");
    ReuseOutput shown = run.isEmpty() ? output : ReuseOutput.open(Path.of(run));
    try (OpenPage open =
        OpenPage.of(out -> ReusePage.write(shown, out), width, scheme, true, "#c1")) {
      Path file = Path.of(folder).resolve("reuse-" + width + "-" + scheme + ".png");
      open.page().evaluate("scrollTo(0, 0)");
      open.page()
          .screenshot(
              new Page.ScreenshotOptions()
                  .setPath(file)
                  .setFullPage(true)
                  .setClip(0, 0, width, 3200));
    }
  }

  private static List<?> ids(Page page) {
    return (List<?>)
        page.evaluate("[...document.querySelectorAll('.bucket input')].map(e => e.id)");
  }

  private static OpenPage open(int width, ColorScheme scheme, boolean scripts, String fragment) {
    return OpenPage.of(out -> ReusePage.write(output, out), width, scheme, scripts, fragment);
  }
}
