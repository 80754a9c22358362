package dev.stemma.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Margin;
import dev.stemma.extract.Explained;
import dev.stemma.report.ArticlePage;
import dev.stemma.report.ExplanationPage;
import dev.stemma.report.PageReport;
import dev.stemma.report.SamplePages;
import dev.stemma.report.SampleTrace;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes pictures to look at: {@code mvn -pl core,page-tests test -Dstemma.screenshots=FOLDER}. */
@EnabledIfSystemProperty(named = "stemma.screenshots", matches = ".+")
class ScreenshotsTest {

  @ParameterizedTest
  @CsvSource({"1440, LIGHT", "1440, DARK", "390, LIGHT", "390, DARK"})
  void takeThePicturesOfOneWidthAndScheme(int width, ColorScheme scheme) {
    take("report", out -> PageReport.write(SampleTrace.full(), out), width, scheme);
  }

  @ParameterizedTest
  @CsvSource({"1440, LIGHT", "1440, DARK", "390, LIGHT", "390, DARK"})
  void takeThePicturesOfTheArticleAndOfTheReasons(int width, ColorScheme scheme) {
    Explained ferry = SamplePages.ruled();
    take("article", out -> ArticlePage.write(SamplePages.article(ferry), out), width, scheme);
    take(
        "article-ar",
        out -> ArticlePage.write(SamplePages.article(SamplePages.arabic()), out),
        width,
        scheme);
    take("explained", out -> ExplanationPage.write("ferry.html", ferry, out), width, scheme);
  }

  private static void take(String name, OpenPage.Content content, int width, ColorScheme scheme) {
    try (OpenPage open = OpenPage.of(content, width, scheme, true, "")) {
      Path folder = Path.of(System.getProperty("stemma.screenshots"));
      Path file = folder.resolve(name + "-" + width + "-" + scheme + ".png");
      open.page().screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
  }

  @Test
  void printThePage() {
    try (OpenPage open = OpenPage.of(SampleTrace.story(), OpenPage.DESK)) {
      Path folder = Path.of(System.getProperty("stemma.screenshots"));
      Page.PdfOptions paper =
          new Page.PdfOptions().setFormat("A4").setPath(folder.resolve("report.pdf"));
      open.page()
          .pdf(
              paper.setMargin(
                  new Margin().setTop("14mm").setBottom("14mm").setLeft("14mm").setRight("14mm")));
    }
  }
}
