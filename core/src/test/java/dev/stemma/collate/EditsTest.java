package dev.stemma.collate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.text.Tokenizer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {

  @ParameterizedTest(name = "{1} from {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          12 people were hurt | 21 people were hurt | SUBSTITUTION 12>21 [NUMBER]
          The board did not approve it | The board did approve it | DELETION not> [NEGATION]
          Talks will resume | Talks may resume | SUBSTITUTION will>may [HEDGE]
          for defending the security of the state and the right | for defending the state security and the right | TRANSPOSITION security of the state>state security []
          the long-standing tie | the long standing tie |
          the government paid | the govern\u00adment paid |
          a total of 1,200 crowns | a total of 1200 crowns |
          said Minister Radka Holm today | said Minister Radka Horn today | SUBSTITUTION Holm>Horn [NAME]
          both sides expressed once again the stand to act | both sides reiterated the stand to act | SUBSTITUTION expressed once again>reiterated []
          """)
  void editsAreMinimalAndFlagged(String source, String report, String expected) {
    assertThat(String.join("; ", edits(source, report, "en")))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest(name = "{2} from {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ru | Совет не одобрил закон | Совет одобрил закон | DELETION не> [NEGATION]
          ko | 회담에 12명이 참석했다 | 회담에 15명이 참석했다 | SUBSTITUTION 12>15 [NUMBER]
          ko | 정부는 이를 승인하지 않았다 | 정부는 이를 승인했다 | SUBSTITUTION 승인하지 않았다>승인했다 [NEGATION]
          zh | 委员会没有批准该法 | 委员会批准该法 | DELETION 没有> [NEGATION]
          ar | لم يوافق المجلس على القانون | يوافق المجلس على القانون | DELETION لم> [NEGATION]
          """)
  void flagsWorkInOtherScripts(String language, String source, String report, String expected) {
    assertThat(String.join("; ", edits(source, report, language))).isEqualTo(expected);
  }

  private static List<String> edits(String source, String report, String language) {
    Collator collator = new Collator();
    IndexedText from = collator.index(Tokenizer.tokenize(source), language);
    IndexedText to = collator.index(Tokenizer.tokenize(report), language);
    return Collator.edits(to, 0, to.size(), from, 0, from.size()).stream()
        .map(edit ->
            edit.kind()
                + " "
                + edit.source().of(source)
                + ">"
                + edit.report().of(report)
                + " "
                + edit.flags())
        .toList();
  }
}
