package dev.stemma.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.stemma.lineage.Trace;
import dev.stemma.report.FindingIds;
import dev.stemma.report.SampleTrace;
import org.junit.jupiter.api.Test;

/** Source and report lead to each other, by hand and by key; every finding can be pointed at. */
class LinkedFindingsTest {

  private final Trace trace = SampleTrace.full();
  private final String sixth = FindingIds.of(trace.statements().get(5));
  private final String late = FindingIds.of(trace.statements().get(11));
  private final String altered = FindingIds.of(trace.quotations().get(2));

  @Test
  void aClickOnAStatementLightsItsSourceAndBringsItIntoView() {
    try (OpenPage open = OpenPage.of(trace, OpenPage.DESK)) {
      Page page = open.page();
      assertThat(inItsPane(page, "c-" + late)).isFalse();
      page.locator("#" + late + " del").first().click();
      Locator counterpart = page.locator(".counterpart[data-of~='" + late + "']").first();
      assertThat(page.locator("#" + late).getAttribute("class")).contains(" on");
      assertThat(counterpart.getAttribute("class")).contains(" on");
      assertThat(inItsPane(page, "c-" + late)).isTrue();
      assertThat(page.url()).endsWith("#" + late);
    }
  }

  @Test
  void aClickOnASourcePassageLightsTheStatement() {
    try (OpenPage open = OpenPage.of(trace, OpenPage.DESK)) {
      Page page = open.page();
      page.locator(".counterpart[data-of~='" + sixth + "']").last().click();
      assertThat(page.locator("#" + sixth).getAttribute("class")).contains(" on");
      assertThat(inItsPane(page, sixth)).isTrue();
    }
  }

  @Test
  void enterLeadsToTheCounterpartAndBack() {
    try (OpenPage open = OpenPage.of(trace, OpenPage.DESK)) {
      Page page = open.page();
      page.locator("#" + sixth + " a.jump").focus();
      page.keyboard().press("Enter");
      assertThat(open.string("document.activeElement.id")).isEqualTo("c-" + sixth);
      page.keyboard().press("Enter");
      assertThat(open.truth("document.activeElement.closest('#" + sixth + "') !== null")).isTrue();
    }
  }

  @Test
  void theKeysStepThroughTheFindings() {
    try (OpenPage open = OpenPage.of(trace, OpenPage.DESK)) {
      Page page = open.page();
      String first = focused(page, "j");
      String second = focused(page, "j");
      assertThat(first).isNotEmpty().isNotEqualTo(second);
      assertThat(focused(page, "k")).isEqualTo(first);
      assertThat(focused(page, "ArrowRight")).isEqualTo(second);
      page.keyboard().press("Escape");
      assertThat(page.locator(".on").count()).isZero();
    }
  }

  @Test
  void aPermalinkOpensAtItsFinding() {
    for (String finding : new String[] {sixth, altered}) {
      try (OpenPage open =
          OpenPage.of(trace, OpenPage.DESK, ColorScheme.LIGHT, true, "#" + finding)) {
        Locator target = open.page().locator("#" + finding);
        assertThat(target.getAttribute("class")).contains(" on");
        assertThat(inView(open.page(), finding)).as(finding).isTrue();
      }
    }
  }

  @Test
  void aPermalinkOpensWhatIsFolded() {
    String folded = FindingIds.of(trace.statements().get(trace.statements().size() - 1));
    try (OpenPage open = OpenPage.of(trace, OpenPage.DESK, ColorScheme.LIGHT, true, "#" + folded)) {
      assertThat(inView(open.page(), folded)).isTrue();
    }
  }

  @Test
  void onAPhoneALinkTurnsToTheOtherText() {
    try (OpenPage open = OpenPage.of(trace, OpenPage.PHONE)) {
      Page page = open.page();
      page.locator("#" + sixth + " a.jump").click();
      assertThat(page.locator("#c-" + sixth).isVisible()).isTrue();
      assertThat(inView(page, "c-" + sixth)).isTrue();
      assertThat(page.locator("#" + sixth).isVisible()).isFalse();
      page.locator("#c-" + sixth).click();
      assertThat(inView(page, sixth)).isTrue();
    }
  }

  @Test
  void aBadgeInTheTextLeadsToTheCheckAndBack() {
    try (OpenPage open = OpenPage.of(trace, OpenPage.DESK)) {
      Page page = open.page();
      page.locator("#at-" + altered).click();
      assertThat(inView(page, altered)).isTrue();
      page.locator("#" + altered + " .back").click();
      assertThat(inView(page, "at-" + altered)).isTrue();
    }
  }

  private static String focused(Page page, String key) {
    page.keyboard().press(key);
    return String.valueOf(
        page.evaluate("document.activeElement.closest('[id]:not(.pane):not(body)')?.id ?? ''"));
  }

  private static boolean inView(Page page, String id) {
    return (Boolean)
        page.evaluate(
            "id => { const r = document.getElementById(id).getBoundingClientRect();"
                + " return r.height > 0 && r.bottom > 0 && r.top < innerHeight; }",
            id);
  }

  private static boolean inItsPane(Page page, String id) {
    return (Boolean)
        page.evaluate(
            "id => { const e = document.getElementById(id); const r = e.getBoundingClientRect();"
                + " const p = e.closest('.pane').getBoundingClientRect();"
                + " return r.top >= p.top - 1 && r.bottom <= p.bottom + 1; }",
            id);
  }
}
