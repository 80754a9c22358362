package dev.stemma.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordTableTest {

  private static final WordTable TABLE = new WordTable(List.of("tarnovik", "мост", "a"));

  @Test
  void wordIsFoundWhereItStandsWhateverItsCase() {
    int place = TABLE.find("tarnovik", 0, 8);

    assertThat(place).isBetween(0, TABLE.size() - 1);
    assertThat(TABLE.find("In TARNovik today", 3, 11)).isEqualTo(place);
    assertThat(TABLE.find("Мост", 0, 4)).isEqualTo(TABLE.find("мост", 0, 4)).isNotNegative();
  }

  @Test
  void partOfWordOrLongerWordIsNotFound() {
    assertThat(TABLE.find("tarnovik", 0, 7)).isEqualTo(-1);
    assertThat(TABLE.find("tarnoviks", 0, 9)).isEqualTo(-1);
    assertThat(TABLE.find("tarnovik", 4, 4)).isEqualTo(-1);
  }

  @Test
  void eachOfManyWordsHasItsOwnPlace() {
    List<String> words =
        IntStream.range(0, 5_000).mapToObj(i -> "w" + Integer.toString(i, 36)).toList();
    WordTable table = new WordTable(words);

    assertThat(words.stream().map(word -> table.find(word, 0, word.length())).distinct())
        .hasSize(5_000)
        .allMatch(place -> place >= 0);
  }

  @Test
  void emptyWordIsRefused() {
    assertThatThrownBy(() -> new WordTable(List.of("")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
