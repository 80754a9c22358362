package dev.stemma.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.stemma.report.ArticlePage;
import dev.stemma.report.SamplePages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The article alone, as a page to read. */
class ArticlePageInBrowserTest {

  private static final OpenPage.Content FERRY =
      out -> ArticlePage.write(SamplePages.article(SamplePages.ferry()), out);
  private static final OpenPage.Content ARABIC =
      out -> ArticlePage.write(SamplePages.article(SamplePages.arabic()), out);

  @Test
  void itAsksNothingComplainsOfNothingAndRunsNothing() {
    try (OpenPage open = OpenPage.of(FERRY, OpenPage.DESK)) {
      assertThat(open.requests()).isEmpty();
      assertThat(open.complaints()).isEmpty();
      assertThat(open.truth("window.owned === undefined && document.scripts.length === 0"))
          .isTrue();
      assertThat(open.string("getComputedStyle(document.querySelector('.reading')).display"))
          .isEqualTo("grid");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void everyWordStandsOutFromItsGround(ColorScheme scheme) {
    try (OpenPage open = OpenPage.of(FERRY, OpenPage.DESK, scheme, true, "")) {
      assertThat(open.faint()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 768, 1440})
  void nothingIsWiderThanTheScreen(int width) {
    for (OpenPage.Content content : new OpenPage.Content[] {FERRY, ARABIC}) {
      try (OpenPage open = OpenPage.of(content, width)) {
        assertThat(open.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
      }
    }
  }

  @Test
  void linesAreShortEnoughToRead() {
    try (OpenPage open = OpenPage.of(FERRY, OpenPage.DESK)) {
      assertThat(open.number("document.querySelector('.text p').getBoundingClientRect().width"))
          .isBetween(400L, 720L);
    }
  }

  @Test
  void arabicRunsFromTheRight() {
    try (OpenPage open = OpenPage.of(ARABIC, OpenPage.DESK)) {
      assertThat(open.string("getComputedStyle(document.querySelector('.text p')).direction"))
          .isEqualTo("rtl");
      assertThat(open.string("getComputedStyle(document.querySelector('.facts-of h2')).direction"))
          .isEqualTo("ltr");
    }
  }

  @Test
  void itIsLaidOutInLandmarksAndHeadings() {
    try (OpenPage open = OpenPage.of(FERRY, OpenPage.DESK)) {
      assertThat(open.page().locator("body").ariaSnapshot())
          .contains("- main:", "- article:", "[level=1]")
          .contains("heading \"What the board will pay\" [level=2]")
          .contains("complementary \"What the page says of itself\"")
          .contains("- contentinfo");
    }
  }

  @Test
  void onPaperTheTextStandsFirstAndInFull() {
    try (OpenPage open = OpenPage.of(FERRY, OpenPage.DESK)) {
      open.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(open.string("getComputedStyle(document.querySelector('.reading')).display"))
          .isEqualTo("block");
      assertThat(open.page().pdf()).isNotEmpty();
    }
  }
}
