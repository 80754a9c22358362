package dev.stemma.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest(name = "{0} like {1}")
  @CsvSource({
    "Tarnovik, TARNOVIK",
    "don’t, don't",
    "donʼt, don't",
    "ﬁnal, final",
    "Straße, STRASSE",
    "ＫＮＡ, KNA",
    "ｶﾅ, カナ",
    "ёлка, Елка",
    "مُحَمَّد, محمد",
    "مـــد, مد",
    "أحمد, احمد",
    "إلى, الي",
    "①, 1",
    "각, 각",
  })
  void typographyIsFoldedAway(String one, String other) {
    assertThat(Folding.fold(one)).isEqualTo(Folding.fold(other));
  }

  @Test
  void commonUnitsFoldAsTheTableOfAllCharactersHasIt() {
    for (char unit = 1; unit < 0x2100; unit++) {
      String folded = Folding.fold(String.valueOf(unit));
      // An alef behind it is not among the common units and sends the whole to the table.
      assertThat(Folding.fold(unit + "\u0627"))
          .as("U+%04X", (int) unit)
          .isEqualTo(folded + "\u0627");
    }
  }

  @Test
  void composedAndDecomposedAccentsAreEqual() {
    assertThat(Folding.fold("caf\u00e9")).isEqualTo(Folding.fold("cafe\u0301"));
    assertThat(Folding.fold("\u0419")).isEqualTo(Folding.fold("\u0438\u0306"));
  }

  @Test
  void softHyphensAndJoinersAreDropped() {
    assertThat(Folding.fold("govern\u00adment")).isEqualTo("government");
    assertThat(Folding.fold("می\u200cخواهم")).isEqualTo(Folding.fold("میخواهم"));
    assertThat(Folding.fold("\u00ad\u200d\ufeff")).isEmpty();
  }

  @ParameterizedTest(name = "{0} unlike {1}")
  @CsvSource({"Holm, Horn", "été, ete", "мир, мира", "не, ни", "12, 21", "한국, 한국은", "大, 太", "й, и"})
  void wordsStayApart(String one, String other) {
    assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
  }

  @RepeatedTest(200)
  void foldingTwiceIsFoldingOnce(RepetitionInfo run) {
    String text = RandomText.of(new Random(run.getCurrentRepetition()));
    String once = Folding.fold(text);
    assertThat(Folding.fold(once)).as("seed %s", run).isEqualTo(once);
  }
}
