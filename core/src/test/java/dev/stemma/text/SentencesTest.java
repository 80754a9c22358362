package dev.stemma.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Span;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          en | The bridge fell. Nobody was hurt! Why? Rain. | The bridge fell. / Nobody was hurt! / Why? / Rain.
          en | Mr. Holm met Dr. Radka Senn and Gen. Orlo. They spoke. | Mr. Holm met Dr. Radka Senn and Gen. Orlo. / They spoke.
          en | The U.S. Senate met at 9 a.m. Monday. | The U.S. Senate met at 9 a.m. Monday.
          en | They met at 9 a.m. The council agreed. | They met at 9 a.m. / The council agreed.
          en | It lies in the U.S. The river does not. | It lies in the U.S. / The river does not.
          en | The answer is no. Officials left for No. 5 Mill Street. | The answer is no. / Officials left for No. 5 Mill Street.
          en | J. R. Holm and J.R. Senn came. | J. R. Holm and J.R. Senn came.
          en | The toll rose to 14. Officials were silent. | The toll rose to 14. / Officials were silent.
          en | We will ... Never yield. | We will ... Never yield.
          en | We will never yield... Nobody answered. | We will never yield... / Nobody answered.
          en | We … Tarn will build. | We … Tarn will build.
          en | It paid 3.5 million. More follows. | It paid 3.5 million. / More follows.
          en | "It fell." He ran. | "It fell." / He ran.
          en | “It fell.” “All of it?” He ran. | “It fell.” / “All of it?” / He ran.
          en | The agency (B.T.B.) Reported it. | The agency (B.T.B.) Reported it.
          en | It fell (and nobody saw it.) The rest stands. | It fell (and nobody saw it.) / The rest stands.
          de | Der Vertrag wird am 14. Juli unterzeichnet. Das gilt. | Der Vertrag wird am 14. Juli unterzeichnet. / Das gilt.
          de | Auf dem 3. Kongress kam Dr. Senn an. Die 21. Sitzung folgt. | Auf dem 3. Kongress kam Dr. Senn an. / Die 21. Sitzung folgt.
          de | Die Brücke fiel im Jahr 2025. Präsident Holm schwieg. | Die Brücke fiel im Jahr 2025. / Präsident Holm schwieg.
          de | Die Zahl stieg auf 14. Das Ministerium schwieg. | Die Zahl stieg auf 14. / Das Ministerium schwieg.
          de | Der Bau wurde gestoppt. 31 der 48 Mitglieder waren dagegen. | Der Bau wurde gestoppt. / 31 der 48 Mitglieder waren dagegen.
          de | Es kostet 2,4 Mio. Euro im Jahr. | Es kostet 2,4 Mio. Euro im Jahr.
          en | The plan failed. 31 members stayed; see fig. 3 below. | The plan failed. / 31 members stayed; see fig. 3 below.
          fr | M. Senn et Mme Holm sont venus. Ils ont parlé. | M. Senn et Mme Holm sont venus. / Ils ont parlé.
          es | El Sr. Holm llegó. ¿Por qué? ¡Nadie lo sabe! | El Sr. Holm llegó. / ¿Por qué? / ¡Nadie lo sabe!
          ru | В 2025 г. Совет одобрил закон. Это важно. | В 2025 г. Совет одобрил закон. / Это важно.
          ru | И. П. Хольм приехал на ул. Мира. Он молчал. | И. П. Хольм приехал на ул. Мира. / Он молчал.
          ru | «Мост упал». Он ушёл. | «Мост упал». / Он ушёл.
          ko | 다리가 무너졌다. 아무도 다치지 않았다. | 다리가 무너졌다. / 아무도 다치지 않았다.
          ko | 그는 “아니다.”라고 말했다. 네. 그렇다. | 그는 “아니다.”라고 말했다. / 네. / 그렇다.
          zh | 大桥倒塌了。没有人受伤！为什么？下雨。 | 大桥倒塌了。 / 没有人受伤！ / 为什么？ / 下雨。
          zh | 他说：“大桥倒塌了。”然后离开。 | 他说：“大桥倒塌了。” / 然后离开。
          ja | 橋が落ちた。けが人はいない。 | 橋が落ちた。 / けが人はいない。
          ar | انهار الجسر. لم يصب أحد. لماذا؟ المطر. | انهار الجسر. / لم يصب أحد. / لماذا؟ / المطر.
          ar | طرنوفيك 14 يوليو (و.ك.أ) قال المجلس إنه وافق. | طرنوفيك 14 يوليو (و.ك.أ) قال المجلس إنه وافق.
          ar | قالت وكالة و.ك.أ. الرسمية ذلك. | قالت وكالة و.ك.أ. الرسمية ذلك.
          hi | पुल गिर गया। कोई घायल नहीं हुआ। | पुल गिर गया। / कोई घायल नहीं हुआ।
          und | Tarn vot. Senn lim. | Tarn vot. / Senn lim.
          """)
  void endsWhereAReaderWouldStop(String language, String text, String expected) {
    assertThat(split(text, language)).isEqualTo(expected);
  }

  @Test
  void staysInsideItsBlock() {
    String text = "Before it. One. Two. After it.";
    Span block = new Span(11, 20);
    assertThat(Sentences.of(text, block, "en")).containsExactly(new Span(11, 15), new Span(16, 20));
  }

  @Test
  void anEmptyOrBlankBlockHasNone() {
    assertThat(Sentences.of("", new Span(0, 0), "en")).isEmpty();
    assertThat(Sentences.of(" \u00a0\n", new Span(0, 3), "en")).isEmpty();
  }

  @RepeatedTest(200)
  void nothingVisibleIsLostWhateverTheText(RepetitionInfo run) {
    String text = RandomText.of(new Random(run.getCurrentRepetition()));
    List<Span> sentences = Sentences.of(text, new Span(0, text.length()), "de");
    int behind = 0;
    for (Span sentence : sentences) {
      assertThat(RandomText.visible(text.substring(behind, sentence.start())))
          .as("seed %s", run)
          .isEmpty();
      assertThat(sentence.isEmpty()).isFalse();
      behind = sentence.end();
    }
    assertThat(RandomText.visible(text.substring(behind))).as("seed %s", run).isEmpty();
  }

  private static String split(String text, String language) {
    return Sentences.of(text, new Span(0, text.length()), language).stream()
        .map(span -> span.of(text))
        .collect(Collectors.joining(" / "));
  }
}
