package dev.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.RelatedItem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeasersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><h3>Read next</h3><ul><li><a href='/p'>Old pier to close</a>"
            + " <time datetime='2030-12-31'>yesterday</time></li></ul></div>",
        "<aside><h2>관련 기사</h2><div class='c'><h4><a href='/p'>Old pier to close</a></h4>"
            + "<span>December 31, 2030</span></div></aside>",
        "<hr><b>Other dispatches</b><br><a href='/p'>Old pier to close</a> (Dec. 31)<br>"
            + "<a href='/q'>Regatta put off until spring</a> (Jan. 1)",
        "<div><p>Читайте также</p></div><div><a href='/p'><h4>Old pier to close</h4>"
            + "<p>31.12.2030</p></a></div>"
      })
  void teaserBelowItsHeadingHasItsDate(String list) {
    assertThat(related(list))
        .contains(
            new RelatedItem(
                "Old pier to close", Optional.of(LocalDate.of(2030, 12, 31)), Optional.of("/p")));
  }

  @Test
  void nothingButHeadlinesBelowUnknownHeadingAreTeasers() {
    assertThat(
            related(
                "<section><h3>Zupa</h3><ul><li><a href='/p'>Old pier to close to all lorries</a></li>"
                    + "<li><a href='/q'>Regatta put off until the spring</a></li></ul></section>"))
        .extracting(RelatedItem::address)
        .containsExactly(Optional.of("/p"), Optional.of("/q"));
  }

  @Test
  void menusAndSectionLinksAreNoTeasers() {
    assertThat(
            related(
                "<section><h3>Sections</h3><ul><li><a href='/p'>Harbour</a></li>"
                    + "<li><a href='/q'>Sport</a></li></ul></section>"))
        .isEmpty();
  }

  private static List<RelatedItem> related(String list) {
    String page =
        """
        <html><head><title>Quay to be rebuilt</title>
        <meta name="date" content="2031-01-02"></head><body>
        <nav><h3>Latest news</h3><a href="/all">All that was in the papers this week</a></nav>
        <div class="text"><h1>Quay to be rebuilt</h1>
        <p>The harbour council of Tarnovik agreed on Monday to rebuild the northern quay, which a
        storm had broken in the autumn, and asked the ministry for half of the cost.</p>
        <p>Work is to begin in May and to last two years, said Ansel Brody, who leads the council,
        while ships moor at the old pier.</p></div>
        %s
        <footer>Tarnovik Courier</footer></body></html>
        """
            .formatted(list);
    Extraction extraction =
        new Extractor().extract("page.html", page.getBytes(StandardCharsets.UTF_8));
    return ((Extraction.Extracted) extraction).article().related();
  }
}
