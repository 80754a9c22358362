package dev.stemma.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.stemma.report.SampleTrace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is filtered out loses its marks; what is left, and the texts themselves, stay. */
class FiltersTest {

  @ParameterizedTest
  @ValueSource(strings = {"verbatim", "rewrite", "new"})
  void aRelationLeftOutLosesItsTagsAndKeepsItsWords(String relation) {
    try (OpenPage open = OpenPage.of(SampleTrace.full(), OpenPage.DESK)) {
      Page page = open.page();
      String finding = ".finding.is-" + relation;
      assertThat(page.locator(finding + " .tag").first().isVisible()).isTrue();
      page.locator("#f-is-" + relation).uncheck();
      assertThat(page.locator(finding + " > .tag").first().isVisible()).isFalse();
      assertThat(page.locator(finding).first().isVisible()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"exact", "altered", "elided", "spliced", "not-found", "cannot-check"})
  void aVerdictLeftOutLosesItsCardsOnly(String verdict) {
    try (OpenPage open = OpenPage.of(SampleTrace.full(), OpenPage.DESK)) {
      Page page = open.page();
      // The quotations of first texts are folded away.
      page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
      long all = visibleCards(page);
      long some = page.locator(".card.is-" + verdict).count();
      page.locator("#f-is-" + verdict).uncheck();
      assertThat(some).isPositive();
      assertThat(visibleCards(page)).isEqualTo(all - some);
      page.locator("#f-is-" + verdict).check();
      assertThat(visibleCards(page)).isEqualTo(all);
    }
  }

  @Test
  void theNumberLeftIsAnnounced() {
    try (OpenPage open = OpenPage.of(SampleTrace.full(), OpenPage.DESK)) {
      open.page().locator("#f-is-verbatim").uncheck();
      assertThat(open.page().locator("#status").textContent()).matches("\\d+ of 30 findings shown");
    }
  }

  @Test
  void omissionsCanBeLeftOut() {
    try (OpenPage open = OpenPage.of(SampleTrace.full(), OpenPage.DESK)) {
      open.page().locator("#f-is-omitted").uncheck();
      assertThat(open.page().locator(".tag.is-omitted").first().isVisible()).isFalse();
    }
  }

  private static long visibleCards(Page page) {
    return page.locator(".card:visible").count();
  }
}
