package dev.stemma.report;

import dev.stemma.article.Article;
import dev.stemma.article.Block;
import dev.stemma.article.BlockKind;
import dev.stemma.article.Credit;
import dev.stemma.article.Dateline;
import dev.stemma.article.Moment;
import dev.stemma.article.RelatedItem;
import dev.stemma.article.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Invented articles for the sample trace: the countries, agencies and people do not exist. */
final class SampleArticles {

  static final Article STATEMENT =
      new Article(
          "0a11c0de0001",
          "dialogue/statement.html",
          Optional.of("https://kna.example/en/2031/06/14/dialogue.html"),
          Optional.of("Press Statement on Second Orva Dialogue Released"),
          Optional.of("Karst News Agency"),
          List.of(),
          "en",
          day(14),
          Optional.empty(),
          dateline("Tarnovik", 14, "KNA"),
          text("statement.txt"),
          paragraphs(text("statement.txt")),
          List.of(
              new RelatedItem(
                  "Winter sowing completed in Lower Orva district",
                  Optional.of(LocalDate.of(2031, 6, 14)),
                  Optional.of("https://kna.example/en/0001.html")),
              new RelatedItem(
                  "Stamp issued to mark centenary of Tarnovik observatory",
                  Optional.empty(),
                  Optional.empty())),
          List.of(new Credit("-0-"), new Credit("www.kna.example (2031.06.14.)")),
          SampleDetails.FULL);

  static final Article WIRE =
      new Article(
          "0b22c0de0002",
          "dialogue/wire.txt",
          Optional.empty(),
          Optional.empty(),
          Optional.of("Meridian Wire"),
          List.of(),
          "en",
          Optional.of(
              new Moment(
                  LocalDate.of(2031, 6, 14),
                  Optional.of(LocalTime.of(16, 30)),
                  Optional.of(ZoneOffset.UTC))),
          Optional.empty(),
          dateline("TARNOVIK", 14, "Meridian"),
          text("wire.txt"),
          paragraphs(text("wire.txt")),
          List.of(),
          List.of());

  static final Article LEDGER =
      new Article(
          "0c33c0de0003",
          "dialogue/ledger.html",
          Optional.of("https://www.harrowmereledger.example/story/orva-toll"),
          Optional.of("Iluvia wins the toll, and nobody on the Orva sings"),
          Optional.of("The Harrowmere Ledger"),
          List.of("Owen Treddle", "Bess Ardley"),
          "en-GB",
          day(15),
          day(16),
          Optional.empty(),
          text("ledger.txt"),
          paragraphs(text("ledger.txt")),
          List.of(),
          List.of());

  static final Article ARABIC_SOURCE =
      plain("0d44c0de0004", "arabic-source.txt", "ar", "افتتاح الجسر الجديد", "وكالة كارست");

  static final Article ARABIC_REPORT =
      plain("0e55c0de0005", "arabic-report.txt", "ar", "الجسر يفتح في أبريل", "صحيفة الميناء");

  static final Article KOREAN_SOURCE =
      plain("0f66c0de0006", "korean-source.txt", "ko", "오르바 강 새 다리 개통", "카르스트통신");

  static final Article KOREAN_REPORT =
      plain("1077c0de0007", "korean-report.txt", "ko", "새 다리에 첫 열차", "항구일보");

  static final Article HOSTILE =
      new Article(
          "1188c0de0008",
          "<b onclick=alert(1)>hostile</b>.html",
          Optional.of("javascript:window.owned=4"),
          Optional.of("<script>window.owned=5</script>"),
          Optional.of("\"><img src=x onerror=window.owned=6>"),
          List.of("</style><script>window.owned=7</script>"),
          Article.UNDETERMINED_LANGUAGE,
          Optional.empty(),
          Optional.empty(),
          Optional.of(new Dateline(Optional.of("<i>"), Optional.empty(), Optional.empty())),
          text("hostile.txt"),
          paragraphs(text("hostile.txt")),
          List.of(
              new RelatedItem(
                  "</details><script>window.owned=8</script>",
                  Optional.empty(),
                  Optional.of("data:text/html,<script>window.owned=9</script>"))),
          List.of(new Credit("<svg onload=window.owned=10>")));

  static final List<Article> ALL =
      List.of(
          STATEMENT,
          WIRE,
          LEDGER,
          ARABIC_SOURCE,
          ARABIC_REPORT,
          KOREAN_SOURCE,
          KOREAN_REPORT,
          HOSTILE);

  private SampleArticles() {}

  private static Article plain(
      String id, String file, String language, String title, String publisher) {
    return new Article(
        id,
        "bridge/" + file,
        Optional.empty(),
        Optional.of(title),
        Optional.of(publisher),
        List.of(),
        language,
        file.contains("source") ? day(17) : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text(file),
        paragraphs(text(file)),
        List.of(),
        List.of());
  }

  private static Optional<Moment> day(int june) {
    return Optional.of(Moment.of(LocalDate.of(2031, 6, june)));
  }

  private static Optional<Dateline> dateline(String place, int june, String agency) {
    return Optional.of(
        new Dateline(
            Optional.of(place), Optional.of(LocalDate.of(2031, 6, june)), Optional.of(agency)));
  }

  private static String text(String file) {
    try (InputStream bytes = SampleArticles.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("no sample " + file);
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static List<Block> paragraphs(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int gap = text.indexOf("\n\n", start);
      int end = gap < 0 ? text.length() : gap;
      blocks.add(new Block(BlockKind.PARAGRAPH, new Span(start, end)));
      start = end + 2;
    }
    return blocks;
  }
}
