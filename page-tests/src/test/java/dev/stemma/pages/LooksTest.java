package dev.stemma.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.stemma.report.PageReport;
import dev.stemma.report.SampleTrace;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Both widths, both schemes, paper. */
class LooksTest implements EveryPage {

  @Override
  public List<OpenPage.Content> pages() {
    return List.of(out -> PageReport.write(SampleTrace.full(), out));
  }

  @Override
  public int scripts() {
    return 1;
  }

  @Override
  public void use(OpenPage open) {
    open.page().locator(".finding .jump").first().click();
    open.page().keyboard().press("j");
  }

  @Override
  public void light(OpenPage open) {
    open.page()
        .evaluate(
            "document.querySelectorAll('.finding, .counterpart, .card')"
                + ".forEach(e => e.classList.add('on'))");
  }

  @Test
  void darkIsDark() {
    String ground = "getComputedStyle(document.documentElement).backgroundColor";
    try (OpenPage light = OpenPage.of(SampleTrace.full(), OpenPage.DESK);
        OpenPage dark =
            OpenPage.of(SampleTrace.full(), OpenPage.DESK, ColorScheme.DARK, true, "")) {
      assertThat(light.string(ground)).isEqualTo("rgb(253, 252, 248)");
      assertThat(dark.string(ground)).isEqualTo("rgb(20, 21, 24)");
    }
  }

  @Test
  void onPaperBothTextsStandInFullAndControlsAreGone() {
    try (OpenPage open = OpenPage.of(SampleTrace.full(), OpenPage.PHONE)) {
      Page page = open.page();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".filters").isVisible()).isFalse();
      assertThat(page.locator(".pane.source").first().isVisible()).isTrue();
      assertThat(page.locator(".pane.report").first().isVisible()).isTrue();
      assertThat(
              open.truth(
                  "[...document.querySelectorAll('.pane')].every("
                      + "p => p.scrollHeight <= p.clientHeight + 1)"))
          .isTrue();
      // Even on a sheet as narrow as this, one beside the other.
      assertThat(
              open.truth(
                  "(() => { const [source, report] = ['.source', '.report'].map(side =>"
                      + " document.querySelector('.pane' + side).getBoundingClientRect());"
                      + " return source.right <= report.left"
                      + " && Math.abs(source.top - report.top) < 1; })()"))
          .isTrue();
    }
  }

  @Test
  void everyTargetIsLargeEnoughToHit() {
    try (OpenPage open = OpenPage.of(SampleTrace.full(), OpenPage.PHONE)) {
      assertThat(open.small(".tag a, .check, .permalink, .choice")).isEmpty();
    }
  }
}
