package dev.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Access;
import dev.stemma.article.Article;
import dev.stemma.article.Problem;
import dev.stemma.article.ProblemKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class BadInputTest {

  private static final String PARAGRAPH =
      "The harbour council of Tarnovik agreed on Monday to rebuild the northern quay, which a storm"
          + " had broken in the autumn, and asked the ministry for half of the cost.";

  private static final String RUSSIAN =
      "Портовый совет Тарновика в понедельник согласился восстановить северный причал, который"
          + " осенью разрушил шторм, и попросил министерство оплатить половину расходов.";

  private final Extractor extractor = new Extractor();

  @Test
  void missingFileIsUnreadable(@TempDir Path folder) {
    assertThat(setAside(extractor.extract(folder.resolve("none.html"))))
        .isEqualTo(ProblemKind.UNREADABLE);
    assertThat(setAside(extractor.extract(folder))).isEqualTo(ProblemKind.UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t \r\n", "\uFEFF", "\uFEFF  \n"})
  void nothingButWhiteSpaceIsEmpty(String text) {
    assertThat(setAside(extract(text))).isEqualTo(ProblemKind.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.7\n1 0 obj",
        "PK\3\4\24\0\0\0",
        "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR",
        "GIF89a\1\0",
        "\u007FELF\2\1\1\0",
        "MZ\u0090\0\3\0\0\0\4\0\0\0\u00FF\u00FF\0\0\u00B8\0\0\0\0\0",
        "abc\0def"
      })
  void binaryFileIsNamedForWhatItSeemsToBe(String content) {
    Extraction extraction = extractor.extract("x", content.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(setAside(extraction)).isEqualTo(ProblemKind.BINARY);
    assertThat(extraction.problems().getFirst().message()).containsAnyOf("seems to be", "no text");
  }

  @Test
  void oneStrayNulDoesNotMakePageBinary() {
    Article article = extracted(extract(page(PARAGRAPH.repeat(6) + "\0")));

    assertThat(article.text()).doesNotContain("\0").contains("northern quay");
  }

  @Test
  void pageBrokenOffIsUsedWithWarning() {
    String whole = page(PARAGRAPH + "</p><p>" + PARAGRAPH.replace("Monday", "Friday"));

    for (int cut : new int[] {whole.indexOf("</p></body>"), whole.length() - "></html>".length()}) {
      Extraction extraction = extract(whole.substring(0, cut));
      assertThat(extracted(extraction).text()).contains("on Monday");
      assertThat(extraction.problems())
          .extracting(Problem::kind)
          .containsExactly(ProblemKind.TRUNCATED);
      assertThat(extracted(extraction).details().access()).isEqualTo(Access.UNDETERMINED);
    }
    assertThat(extract(whole).problems()).isEmpty();
    assertThat(extracted(extract(whole)).details().access()).isEqualTo(Access.WHOLE);
  }

  @Test
  void pageNestedDeeperThanIsFollowedIsNotReadInPart() {
    String deep =
        "<div>".repeat(600) + "<p>" + PARAGRAPH + " <img src=q.jpg> " + PARAGRAPH + "</p>";

    Extraction extraction = extract(page(PARAGRAPH + "</p>" + deep + "</div>".repeat(600)));

    assertThat(extraction.problems())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.TOO_COMPLEX);
  }

  @Test
  void theLastDepthThatIsFollowedIsReadWholeAndTheNextIsRefused() {
    // html, body and the paragraph are three more, and a page as deep as the bound is refused.
    int most = Bounds.STANDARD.depth() - 4;
    String deepest = PARAGRAPH.replace("Monday", "Friday");

    Extraction whole = extract(nested(most, deepest));
    Extraction refused = extract(nested(most + 1, deepest));

    assertThat(whole.problems()).isEmpty();
    assertThat(extracted(whole).text()).contains("on Monday").contains("on Friday");
    assertThat(setAside(refused)).isEqualTo(ProblemKind.TOO_COMPLEX);
    assertThat(refused.problems().getFirst().message()).contains("512 deep");
  }

  private static String nested(int divisions, String deepest) {
    return page(
        PARAGRAPH
            + "</p>"
            + "<div>".repeat(divisions)
            + "<p>"
            + deepest
            + "</p>"
            + "</div>".repeat(divisions)
            + "<p>"
            + PARAGRAPH.replace("Monday", "Sunday"));
  }

  @Test
  void textCutInsideCharacterIsUsedWithWarning() {
    byte[] whole = RUSSIAN.getBytes(StandardCharsets.UTF_8);

    Extraction extraction = extractor.extract("x.txt", Arrays.copyOf(whole, whole.length - 2));

    assertThat(extraction.problems())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.TRUNCATED);
    assertThat(extracted(extraction).text()).startsWith("Портовый совет").doesNotContain("\uFFFD");
  }

  @Test
  void misdeclaredCharsetIsReplacedAndBothAreNamed() {
    String html = page(RUSSIAN).replace("<head>", "<head><meta charset=\"utf-8\">");

    Extraction extraction =
        extractor.extract("x.html", html.getBytes(Charset.forName("windows-1251")));

    assertThat(extracted(extraction).text()).isEqualTo(RUSSIAN);
    assertThat(extraction.problems()).hasSize(1);
    assertThat(extraction.problems().getFirst().kind()).isEqualTo(ProblemKind.WRONG_CHARSET);
    assertThat(extraction.problems().getFirst().message())
        .contains("utf-8")
        .contains("windows-1251");
  }

  @Test
  void utf8DeclaredAsLatinIsReadAsUtf8() {
    String html = page(RUSSIAN).replace("<head>", "<head><meta charset=\"iso-8859-1\">");

    Extraction extraction = extract(html);

    assertThat(extracted(extraction).text()).isEqualTo(RUSSIAN);
    assertThat(extraction.problems())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.WRONG_CHARSET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "koi8-r", "utf-16"})
  void rightlyDeclaredCharsetIsBelieved(String charset) {
    String html = page(RUSSIAN).replace("<head>", "<head><meta charset=\"" + charset + "\">");

    Extraction extraction = extractor.extract("x.html", html.getBytes(Charset.forName(charset)));

    assertThat(extracted(extraction).text()).isEqualTo(RUSSIAN);
    assertThat(extraction.problems()).isEmpty();
  }

  @Test
  void hugeInputIsRefusedWithoutReadingOn() throws IOException {
    EndlessStream endless = new EndlessStream();

    Extraction extraction =
        new Extractor(new Bounds(100_000, 100_000, 1000, 64)).extract("x", endless);

    assertThat(setAside(extraction)).isEqualTo(ProblemKind.TOO_LARGE);
    assertThat(endless.given).isLessThan(200_000);
  }

  @Test
  void hugeFileIsRefusedByItsSize(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("huge.txt");
    try (var sparse =
        Files.newByteChannel(
            file,
            java.util.Set.of(
                java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.WRITE,
                java.nio.file.StandardOpenOption.SPARSE))) {
      sparse.position(Bounds.STANDARD.bytes());
      sparse.write(java.nio.ByteBuffer.wrap(new byte[] {'x'}));
    }

    assertThat(setAside(extractor.extract(file))).isEqualTo(ProblemKind.TOO_LARGE);
  }

  @Test
  void gzipIsUnpacked() throws IOException {
    assertThat(
            extracted(
                    extractor.extract(
                        "x.gz", gzip(page(PARAGRAPH).getBytes(StandardCharsets.UTF_8))))
                .text())
        .isEqualTo(PARAGRAPH);
  }

  @Test
  void gzipBombIsRefused() throws IOException {
    byte[] bomb = gzip(new byte[20_000_000]);

    assertThat(
            setAside(
                new Extractor(new Bounds(1_000_000, 1_000_000, 1000, 64)).extract("x.gz", bomb)))
        .isEqualTo(ProblemKind.TOO_LARGE);
  }

  @Test
  void tornGzipIsUsedWithWarning() throws IOException {
    byte[] packed = gzip(page(PARAGRAPH).getBytes(StandardCharsets.UTF_8));

    Extraction extraction = extractor.extract("x.gz", Arrays.copyOf(packed, packed.length - 12));

    assertThat(extraction.problems()).extracting(Problem::kind).contains(ProblemKind.TRUNCATED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<a href=x>",
        "<table><tr><td>",
        "<ul><li>",
        "<blockquote>",
        "<font>"
      })
  void deepNestingEndsInBoundedTime(String tag) {
    Extraction extraction =
        extract("<html><body>" + tag.repeat(100_000) + "<p>" + PARAGRAPH + "</p></body></html>");

    assertThat(extraction.problems())
        .extracting(Problem::kind)
        .allMatch(kind -> kind == ProblemKind.TOO_COMPLEX || kind == ProblemKind.NOT_AN_ARTICLE);
  }

  @Test
  void millionAttributesEndInBoundedTime() {
    StringBuilder html = new StringBuilder("<html><body><p ");
    for (int i = 0; i < 1_000_000; i++) {
      html.append("a").append(i).append("=x ");
    }
    Extraction extraction = extract(html + ">" + PARAGRAPH + "</p></body></html>");

    assertThat(extracted(extraction).text()).isEqualTo(PARAGRAPH);
  }

  @Test
  void millionsOfTagsAreRefused() {
    assertThat(setAside(extract("<html><body>" + "<i>x</i>".repeat(1_000_000))))
        .isEqualTo(ProblemKind.TOO_COMPLEX);
  }

  @Test
  void longLineOfPlainTextTakesLinearTime() {
    Article article = extracted(extract("word ".repeat(2_000_000)));

    assertThat(article.text()).hasSizeGreaterThan(9_000_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\": 1, \"b\": [1, 2, 3]}",
        "id,name,value\n1,quay,12\n2,mole,13\n3,pier,14\n",
        "import java.util.List;\n\nclass Quay {\n  int length;\n  void build() {\n  }\n}\n",
        "12 34 56 78 90\n11 22 33 44 55",
        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News of the quay</title></channel></rss>",
        "<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>The requested page was not"
            + " found on this server, sorry about that.</p></body></html>",
        "<html><head><title>Just a moment...</title></head><body><p>Checking your browser before you may"
            + " enter the site. Please enable JavaScript and cookies to continue.</p></body></html>",
        "<html><head><title>Log in</title></head><body><form><input type=password></form><p>Log in or create"
            + " an account to go on reading this and all other articles.</p></body></html>"
      })
  void whatIsNoArticleIsRefusedWithReason(String content) {
    Extraction extraction = extract(content);

    assertThat(setAside(extraction)).isEqualTo(ProblemKind.NOT_AN_ARTICLE);
    assertThat(extraction.problems().getFirst().message()).contains("not an article");
  }

  @Test
  void indexPageIsRefused() {
    StringBuilder html = new StringBuilder("<html><body><h1>News of Tarnovik</h1><ul>");
    for (int i = 0; i < 60; i++) {
      html.append("<li><a href=\"/n")
          .append(i)
          .append("\"><h3>The council agreed on quay number ")
          .append(i)
          .append(" and sent the bill</h3></a><p>A short teaser on what the council said of quay ")
          .append(i)
          .append(".</p></li>");
    }

    assertThat(setAside(extract(html + "</ul></body></html>")))
        .isEqualTo(ProblemKind.NOT_AN_ARTICLE);
  }

  @Test
  void idDependsOnBytesOnly() {
    assertThat(
            extracted(extractor.extract("a.txt", PARAGRAPH.getBytes(StandardCharsets.UTF_8))).id())
        .isEqualTo(
            extracted(extractor.extract("b.txt", PARAGRAPH.getBytes(StandardCharsets.UTF_8))).id())
        .matches("[0-9a-f]{12}");
  }

  private Extraction extract(String text) {
    return extractor.extract("x", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String page(String paragraph) {
    return "<!DOCTYPE html><html><head><title>Quay to be rebuilt</title></head><body><p>"
        + paragraph
        + "</p></body></html>";
  }

  private static Article extracted(Extraction extraction) {
    assertThat(extraction)
        .as(extraction.problems().toString())
        .isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).article();
  }

  private static ProblemKind setAside(Extraction extraction) {
    assertThat(extraction).isInstanceOf(Extraction.SetAside.class);
    return ((Extraction.SetAside) extraction).problem().kind();
  }

  @Test
  void whatBreaksOffBeforeItsBodyIsSetAsideForThat() throws IOException {
    byte[] packed = gzip(page(PARAGRAPH.repeat(6)).getBytes(StandardCharsets.UTF_8));

    Extraction refused = extractor.extract("x.gz", Arrays.copyOf(packed, 40));

    assertThat(refused).isInstanceOf(Extraction.SetAside.class);
    assertThat(refused.problems().getFirst().message())
        .startsWith("gzip data breaks off; fetch it again (as it is, it ");
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  private static final class EndlessStream extends InputStream {
    private long given;

    @Override
    public int read() {
      given++;
      return 'x';
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      Arrays.fill(buffer, offset, offset + length, (byte) 'x');
      given += length;
      return length;
    }
  }
}
