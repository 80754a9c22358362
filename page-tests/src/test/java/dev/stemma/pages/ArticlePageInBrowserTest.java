package dev.stemma.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dev.stemma.report.ArticlePage;
import dev.stemma.report.SamplePages;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The article alone, as a page to read. */
class ArticlePageInBrowserTest implements EveryPage {

  private static final OpenPage.Content FERRY =
      out -> ArticlePage.write(SamplePages.article(SamplePages.ferry()), out);
  private static final OpenPage.Content ARABIC =
      out -> ArticlePage.write(SamplePages.article(SamplePages.arabic()), out);

  @Override
  public List<OpenPage.Content> pages() {
    return List.of(FERRY, ARABIC);
  }

  @Override
  public int scripts() {
    return 0;
  }

  @Test
  void ourOwnStylesAreLetInByTheirHash() {
    try (OpenPage open = OpenPage.of(FERRY, OpenPage.DESK)) {
      assertThat(open.string("getComputedStyle(document.querySelector('.reading')).display"))
          .isEqualTo("grid");
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
      assertThat(
              open.truth(
                  "document.querySelector('.text').getBoundingClientRect().bottom"
                      + " <= document.querySelector('.facts-of').getBoundingClientRect().top"))
          .isTrue();
      assertThat(open.page().locator(".facts-of").isVisible()).isTrue();
    }
  }
}
