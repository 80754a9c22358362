package dev.stemma.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationFinderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          en | "We go," said Nadia Orrest. | Nadia Orrest | said
          en | "We go," Nadia Orrest, the minister, told reporters. | Nadia Orrest | told
          en | Nadia Orrest said: "We go." | Nadia Orrest | said
          en | According to the ministry, "we go." | the ministry | According to
          en | "We go," according to the ministry. | the ministry | according to
          en | "We go," the paper quoted Nadia Orrest as saying. | Nadia Orrest | quoted Nadia Orrest as saying
          en | Velmora and Iluvia on Saturday reaffirmed their will to build "lasting bridges". | Velmora and Iluvia | reaffirmed
          en | In a statement the ministry said the plan was "inadequate". | the ministry | said
          en | Radka Holm, the transport minister, said Velmora would "not hurry". | Radka Holm | said
          en | Anna Smith, 45, of Leeds, called it "silly". | Anna Smith | called
          en | Prime Minister Ilse Damar promised "a quiet year". | Ilse Damar | promised
          en | "Why?" asked Holm's colleague, Lev Ormond. | Lev Ormond | asked
          en | The end is near, according to Piers Lome of the University of Grell, who said Skarn was "slow". | Piers Lome of the University of Grell | said
          en | The star -- "a good one" -- will bear her name, the Brennick Company announced. | the Brennick Company | announced
          en | “We go.” — Ruth Calloway | Ruth Calloway |
          de | „Wir gehen“, sagte Ministerin Petra Lohr am Montag. | Petra Lohr | sagte
          de | Am Montag erklärte Sprecher Uwe Holt: „Wir gehen.“ | Uwe Holt | erklärte
          de | Der Unternehmer Jens Ottmar klagte: „Wir gehen.“ | Der Unternehmer Jens Ottmar | klagte
          fr | « Nous partons », a déclaré la secrétaire du syndicat, Maud Terrasson. | Maud Terrasson | déclaré
          fr | « Nous partons », a déclaré le ministre Paul Duval mardi. | Paul Duval | déclaré
          ru | «Мы идём», — сказал Иван Петров. | Иван Петров | сказал
          ru | Министр Анна Котова заявила, что «договор подписан». | Анна Котова | заявила
          ko | 김 장관은 "조약을 지킨다"라고 말했다. | 김 장관 | 말했다
          zh | 王芳说：“我们走。” | 王芳 | 说
          zh | “我们走。”王芳说。 | 王芳 | 说
          ja | 山田首相は「続ける」と述べた。 | 山田首相 | 述べた
          ar | وقال الوزير أحمد سالم "سنواصل العمل". | أحمد سالم | وقال
          """)
  void namesSpeakerAndCue(String language, String text, String speaker, String cue) {
    Article article = Texts.article("a", language, text);
    List<Quotation> found = Texts.quotations(article);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().speaker().map(Speaker::name)).contains(speaker);
    assertThat(found.getFirst().cue().map(span -> span.of(article.text())).orElse(null))
        .isEqualTo(cue);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          ru | «Мы остаёмся, — сказал Иван Петров. — Мост закрыт». | Мы остаёмся | Мост закрыт | Иван Петров
          ru | «Мост закрыт», — сказал Иван Петров. По его словам, опора цела. «Мы остаёмся», — добавил он. | Мост закрыт | Мы остаёмся | Иван Петров
          fr | « Nous partons », a déclaré la secrétaire du syndicat, Maud Terrasson. « Il fait froid », a-t-elle ajouté. | Nous partons | Il fait froid | Maud Terrasson
          ko | 민서준 서장은 "물은 깨끗하다"며 "원인은 조사하고 있다"고 말했다. | 물은 깨끗하다 | 원인은 조사하고 있다 | 민서준 서장
          """)
  void oneSpeakerOfTwoQuotations(
      String language, String text, String first, String second, String speaker) {
    Article article = Texts.article("a", language, text);
    List<Quotation> found = Texts.quotations(article);
    assertThat(found)
        .extracting(quotation -> quotation.span().of(article.text()))
        .containsExactly(first, second);
    assertThat(found)
        .allSatisfy(quotation -> assertThat(quotation.cue()).isPresent())
        .allSatisfy(
            quotation -> assertThat(quotation.speaker().map(Speaker::name)).contains(speaker));
  }

  @Test
  void dashesThatNobodySpeaksBetweenDoNotPartAQuotation() {
    Article article =
        Texts.article("a", "ru", "«Мост, — наш общий мост, — закрыт», — сказал Иван Петров.");
    assertThat(Texts.quotations(article)).hasSize(1);
  }

  @Test
  void pronounsAndContinuationsAreReadAsTheLastSpeaker() {
    assertThat(
            speakers(
                "Choe and Lav confirmed that \"all is well\" and they agreed to \"go on\".",
                "\"We go,\" said Nadia Orrest. \"Soon.\"",
                "She added: \"Today.\"",
                "Committee chair Oona Bright thanked her. \"You were frank,\" she said."))
        .containsExactly(
            "Choe and Lav",
            "Choe and Lav",
            "Nadia Orrest",
            "Nadia Orrest",
            "Nadia Orrest",
            "Oona Bright");
  }

  @Test
  void aQuotationOverParagraphsKeepsItsSpeaker() {
    assertThat(speakers("“One,” Damar said. “Two goes on.", "“Three ends here.”"))
        .containsExactly("Damar", "Damar", "Damar");
  }

  @Test
  void partsOfOneSentenceShareTheSpeakerBehindTheLast() {
    assertThat(speakers("“A town can lose” a strike, “and Sarka has not,” Hollin said."))
        .containsExactly("Hollin", "Hollin");
  }

  @Test
  void pronounStandsForPersonOfAnInstitutionWhoSpokeLast() {
    assertThat(
            speakers(
                "\"We wait,\" Tove Aldis told reporters.",
                "Piers Lome of the University of Grell said it could last. \"It is slow,\" he said."))
        .containsExactly("Tove Aldis", "Piers Lome of the University of Grell");
  }

  @Test
  void titlesHaveNoSpeaker() {
    Article article = Texts.article("a", "zh", "据报道，《长河》是一首歌。");
    assertThat(Texts.quotations(article))
        .singleElement()
        .satisfies(quotation -> assertThat(quotation.speaker()).isEmpty());
  }

  @Test
  void partOfASentenceIsMixed() {
    Article article = Texts.article("a", "en", "He called it \"too dear\". \"It is,\" he said.");
    assertThat(Texts.quotations(article))
        .extracting(Quotation::kind)
        .containsExactly(QuotationKind.MIXED, QuotationKind.DIRECT);
  }

  @Test
  void aLanguageWithoutWordsStillHasQuotations() {
    Article article = Texts.article("a", "xx/../speech-en", "Abc \"def ghi\" jkl.");
    assertThat(Texts.quotations(article)).hasSize(1);
  }

  private static List<String> speakers(String... paragraphs) {
    return Texts.quotations(Texts.article("a", "en", paragraphs)).stream()
        .map(quotation -> quotation.speaker().map(Speaker::name).orElse("-"))
        .toList();
  }
}
