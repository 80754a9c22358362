package dev.stemma.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.stemma.report.SampleTrace;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both widths, both schemes, paper. */
class LooksTest {

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 768, 1024, 1440})
  void nothingIsWiderThanTheScreen(int width) {
    try (OpenPage open = OpenPage.of(SampleTrace.full(), width)) {
      open.page().evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      assertThat(open.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void everyWordStandsOutFromItsGround(ColorScheme scheme) {
    try (OpenPage open = OpenPage.of(SampleTrace.full(), OpenPage.DESK, scheme, true, "")) {
      assertThat(open.faint()).isEmpty();
      // Again with every finding lit, which puts another ground under everything.
      open.page()
          .evaluate(
              "document.querySelectorAll('.finding, .counterpart, .card')"
                  + ".forEach(e => e.classList.add('on'))");
      assertThat(open.faint()).isEmpty();
    }
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
      assertThat(page.pdf()).isNotEmpty();
    }
  }

  @Test
  void everyTargetIsLargeEnoughToHit() {
    try (OpenPage open = OpenPage.of(SampleTrace.full(), OpenPage.PHONE)) {
      Object small =
          open.page()
              .evaluate(
                  "[...document.querySelectorAll('.tag a, .check, .permalink, .choice')]"
                      + ".filter(e => e.checkVisibility())"
                      + ".filter(e => { const r = e.getBoundingClientRect();"
                      + " return r.height < 23.9 || r.width < 23.9; })"
                      + ".map(e => e.className + e.textContent)");
      assertThat((List<?>) small).isEmpty();
    }
  }
}
