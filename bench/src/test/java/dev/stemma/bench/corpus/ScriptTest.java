package dev.stemma.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScriptTest {

  @ParameterizedTest
  @EnumSource(Script.class)
  void articlesAreMostlyOfTheirScriptAndSayWhatIsPlanted(Script script) {
    GeneratedCorpus corpus = new GeneratedCorpus(7, script);
    for (int number = 0; number < 12; number++) {
      GeneratedArticle report = corpus.article(number);
      long letters = report.text().codePoints().filter(Character::isLetter).count();
      long own =
          report
              .text()
              .codePoints()
              .filter(letter -> UnicodeScript.of(letter) == UnicodeScript.valueOf(script.name()))
              .count();
      assertThat(own).as("letters of %s", report.id()).isGreaterThan(letters * 95 / 100);
      PlantedReuse planted = report.planted().orElseThrow();
      String taken = planted.report().span().of(report.text());
      if (planted.type() == ReuseType.VERBATIM) {
        GeneratedArticle source = corpus.article(corpus.source(number));
        assertThat(planted.source().span().of(source.text())).isEqualTo(taken);
      }
    }
  }

  @Test
  void nothingPartsWordsInHan() {
    assertThat(Script.HAN.write("the bridge will stay, he said."))
        .doesNotContain(" ", "h")
        .endsWith("。");
    assertThat(Script.HAN.words("一二三四五")).containsExactly("一二", "三四", "五");
  }

  @Test
  void theSameWordIsWrittenTheSameEachTime() {
    for (Script script : Script.values()) {
      assertThat(script.write("bridge"))
          .isEqualTo(script.write("Bridge".toLowerCase(java.util.Locale.ROOT)));
      assertThat(script.write("bridge")).isNotEqualTo(script.write("ferry"));
    }
  }
}
