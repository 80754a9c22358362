package dev.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Access;
import dev.stemma.article.Article;
import dev.stemma.article.Field;
import dev.stemma.article.Provenance;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessStateTest {

  private static final String FIRST =
      "The harbour council of Tarnovik agreed on Monday to rebuild the northern quay, which a storm"
          + " had broken in the autumn, and asked the ministry for half of the cost.";
  private static final String SECOND =
      "Work is to begin in May and to last two years, said Ansel Brody, who leads the council, while"
          + " ships moor at the old pier.";
  private static final String PAID = "\"isAccessibleForFree\":\"False\"";

  @Test
  void pageThatSaysNothingIsWhole() {
    Article article = extract("", "<p>" + FIRST + "</p><p>" + SECOND + "</p>");

    assertThat(article.details().access()).isEqualTo(Access.WHOLE);
    assertThat(article.details().provenance()).doesNotContainKey(Field.ACCESS);
  }

  @Test
  void declarationAloneDecidesNothing() {
    Article article = extract(PAID, "<p>" + FIRST + "</p><p>" + SECOND + "</p>");

    assertThat(article.details().access()).isEqualTo(Access.UNDETERMINED);
    assertThat(access(article).place()).isEqualTo("isAccessibleForFree");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subscribe to continue reading",
        "Already a subscriber? Sign in",
        "Jetzt weiterlesen mit Courier Plus",
        "Il vous reste 62 % de cet article à lire. La suite est réservée aux abonnés.",
        "Suscríbete para seguir leyendo",
        "Conteúdo exclusivo para assinantes",
        "Contenuto riservato agli abbonati",
        "Endast för prenumeranter",
        "Доступно только подписчикам",
        "Okumaya devam etmek için abone olun",
        "للمشتركين فقط",
        "この記事は有料会員限定です",
        "订阅后阅读全文"
      })
  void wallBehindShortBodyMakesTeaserAndIsNotPartOfIt(String wall) {
    String body = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
    for (String element : new String[] {"<div class=offer><p>%s</p></div>", "<p>%s</p>"}) {
      Article article = extract("", body + element.formatted(wall));

      assertThat(article.details().access()).isEqualTo(Access.TEASER);
      assertThat(access(article).stated()).isEqualTo(wall);
      assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }
  }

  @Test
  void longWallInAScriptThatSaysMuchWithFewLettersIsNotPartOfTheBody() {
    String wall = "订阅后阅读全文。" + "本报会员可以在任何设备上阅读全部报道、图片和档案，并且每天收到编辑部的信件。".repeat(5);

    Article article = extract("", "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + wall + "</p>");

    assertThat(article.details().access()).isEqualTo(Access.TEASER);
    assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void wallFarBehindBodyIsFurniture() {
    String lines = "<p><a href=/x>One more headline of the day</a></p>".repeat(20);

    Article article =
        extract(
            "",
            "<p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p><footer>"
                + lines
                + "<p>Already a subscriber? Sign in</p></footer>");

    assertThat(article.details().access()).isEqualTo(Access.WHOLE);
  }

  @Test
  void paidTextThatBreaksOffIsTeaser() {
    Article article =
        extract(PAID, "<p>" + FIRST + "</p><p>Work is to begin in May and to last two…</p>");

    assertThat(article.details().access()).isEqualTo(Access.TEASER);
  }

  @Test
  void countOfWordsTellsWholeFromTeaser() {
    String body = ("<p>" + FIRST + "</p><p>" + SECOND + "</p>").repeat(1);
    String longer =
        body
            + "<p>The ministry has set aside nothing for harbours this year, its spokeswoman said,"
            + " and will not speak of loans before the summer. Fishermen who lost their berths"
            + " have moored at Oldham Reach since, an hour by boat from the market, where prices"
            + " have fallen by a third. The storm of last October was the worst in living memory:"
            + " it took eleven boats, the light on the mole and most of the ice house.</p>";

    Article teaser = extract(PAID + ",\"wordCount\":800", body);
    Article whole = extract(PAID + ",\"wordCount\":150", longer);

    assertThat(teaser.details().access()).isEqualTo(Access.TEASER);
    assertThat(access(teaser).place()).isEqualTo("wordCount");
    assertThat(whole.details().access()).isEqualTo(Access.WHOLE);
  }

  @Test
  void countOfCharactersIsNotTakenForWords() {
    Article article = extract("\"wordCount\":9000", "<p>" + FIRST + "</p><p>" + SECOND + "</p>");

    assertThat(article.details().access()).isEqualTo(Access.WHOLE);
  }

  @Test
  void paidPartThatIsThereMakesWhole() {
    String part = PAID + ",\"hasPart\":{\"isAccessibleForFree\":false,\"cssSelector\":\".paid\"}";

    Article article =
        extract(part, "<p>" + FIRST + "</p><div class=paid><p>" + SECOND + "</p></div>");

    assertThat(article.details().access()).isEqualTo(Access.WHOLE);
    assertThat(access(article).place()).isEqualTo("cssSelector");
  }

  @ParameterizedTest
  @ValueSource(strings = {"div[", ":::", ".a:has(", "*", "##"})
  void hostileSelectorSelectsNothing(String selector) {
    String part = PAID + ",\"hasPart\":[{\"cssSelector\":\"" + selector + "\"},7]";

    Article article = extract(part, "<p>" + FIRST + "</p><p>" + SECOND + "</p>");

    assertThat(article.details().access()).isEqualTo(Access.UNDETERMINED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We and our partners store and read cookies on your device, with your consent.",
        "Wir und unsere Partner verarbeiten personenbezogene Daten mit Ihrer Einwilligung.",
        "Avec votre accord, nous et nos partenaires utilisons des cookies sur votre appareil.",
        "Nosotros y nuestros socios usamos cookies con su consentimiento en su dispositivo.",
        "Noi e i nostri partner archiviamo cookie sul tuo dispositivo con il tuo consenso.",
        "My i nasi partnerzy przechowujemy pliki cookie na urządzeniu za Twoją zgodą.",
        "Мы и наши партнёры храним файлы cookie на вашем устройстве с вашего согласия.",
        "Biz ve ortaklarımız cihazınızda çerezleri onayınızla saklıyoruz ve okuyoruz."
      })
  void longConsentWallIsNoArticle(String line) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      body.append("<p>").append(line.replace(".", " " + i + ".")).append("</p>");
    }

    Extraction extraction = read("", body.toString());

    assertThat(extraction).isInstanceOf(Extraction.SetAside.class);
    assertThat(extraction.problems().getFirst().message()).contains("consent wall");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fehler 404",
        "Erreur 404",
        "Página no disponible",
        "Sidan hittades inte",
        "Sivua ei löytynyt",
        "Strona nie istnieje",
        "Az oldal nem található",
        "Η σελίδα δεν βρέθηκε",
        "صفحه مورد نظر یافت نشد",
        "הדף לא נמצא",
        "पेज नहीं मिला",
        "ไม่พบหน้า",
        "Không tìm thấy trang",
        "Halaman tidak ditemukan",
        "找不到页面",
        "お探しのページ"
      })
  void errorPageIsNoArticle(String title) {
    Extraction extraction =
        read(
            "<html><head><title>"
                + title
                + "</title></head><body><h1>"
                + title
                + "</h1><p>Tarnovik"
                + " Courier: please go back to the front page and look there.</p></body></html>");

    assertThat(extraction)
        .as(title.toLowerCase(Locale.ROOT))
        .isInstanceOf(Extraction.SetAside.class);
  }

  private static Provenance access(Article article) {
    return Optional.ofNullable(article.details().provenance().get(Field.ACCESS)).orElseThrow();
  }

  private static Article extract(String data, String body) {
    Extraction extraction = read(data, body);
    assertThat(extraction)
        .as(extraction.problems().toString())
        .isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).article();
  }

  private static Extraction read(String data, String body) {
    String json =
        "{\"@type\":\"NewsArticle\",\"headline\":\"Quay to be rebuilt\""
            + (data.isEmpty() ? "" : ",")
            + data
            + "}";
    return read(
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Quay to be rebuilt</title>"
            + "<script type=\"application/ld+json\">"
            + json
            + "</script></head><body><main>"
            + "<h1>Quay to be rebuilt</h1>"
            + body
            + "</main></body></html>");
  }

  private static Extraction read(String html) {
    return new Extractor().extract("x.html", html.getBytes(StandardCharsets.UTF_8));
  }
}
