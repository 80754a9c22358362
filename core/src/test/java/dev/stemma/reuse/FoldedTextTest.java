package dev.stemma.reuse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {

  private final TextFolder folder = new TextFolder();

  @Test
  void lettersAndDigitsWithoutCaseAccentsAndPunctuationAreSymbols() {
    assertThat(symbols("Ünder — THE Élan, 1,250!")).isEqualTo("undertheelan1250");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour of Ostrava-on-Sea, closed since March, opens again. ",
        "Порт открыт с марта, сказал министр. ",
        "أعلن الوزير فتح الميناء ١٢٣ ",
        "항구가 다시 열렸다고 장관이 말했다. ",
        "港口重新开放,部长说。 ",
        "ﷺ ﬃ ¼ 𝒜𐐀 and \uD83D\uDE00 between, \uDC00 alone and \uD800 too. ",
        "                                                                                   x"
      })
  void eachSymbolKnowsItsCharacterWhereverTheMarksOfBlocksFall(String words) {
    for (int shift = 0; shift < FoldedText.BLOCK; shift++) {
      String text = ".".repeat(shift) + words.repeat(5);
      FoldedText folded = folder.fold(text);
      int symbol = 0;
      for (int offset = 0; offset < text.length(); ) {
        int codePoint = text.codePointAt(offset);
        int end = offset + Character.charCount(codePoint);
        int of = folder.fold(text.substring(offset, end)).size();
        for (int i = 0; i < of; i++, symbol++) {
          assertThat(folded.start(symbol)).isEqualTo(offset);
          assertThat(folded.end(symbol)).isEqualTo(end);
        }
        offset = end;
      }
      assertThat(folded.size()).isEqualTo(symbol);
    }
  }

  @Test
  void lettersOfOneScriptHaveDifferentSymbolsAndNoneIsNothing() {
    for (String letters :
        new String[] {
          "abcdefghijklmnopqrstuvwxyzæøđłþ0123456789",
          "абвгдежзиклмнопрстуфхцчшщъыьэюяєђ",
          "αβγδεζηθικλμνξοπρστυφχψω",
          "ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگک",
          "אבגדהוזחטיכלמנסעפצקרשת"
        }) {
      byte[] symbols = Arrays.copyOf(folder.fold(letters).symbols(), letters.length());
      assertThat(symbols).doesNotContain((byte) 0).doesNotHaveDuplicates();
    }
  }

  @Test
  void behindTheLastSymbolNothingStands() {
    FoldedText folded = folder.fold("a port, a pier -- ");
    for (int i = folded.size(); i < folded.size() + FoldedText.SPARE; i++) {
      assertThat(folded.symbols()[i]).isZero();
    }
  }

  @Test
  void samplesAreKeptHoweverFarApartTheyAre() {
    Random random = new Random(7);
    byte[] symbols = new byte[20_000];
    for (int i = 0; i < symbols.length; i++) {
      symbols[i] = (byte) (i / 5_000 % 2 == 0 ? 'a' + random.nextInt(26) : 'x');
    }
    Samples samples = Samples.of(symbols, symbols.length - FoldedText.SPARE);
    int[] places = new int[samples.count()];
    samples.places(places);
    int widest = 0;
    for (int k = 1; k < places.length; k++) {
      assertThat(places[k]).isGreaterThan(places[k - 1]);
      widest = Math.max(widest, places[k] - places[k - 1]);
    }
    assertThat(widest).isGreaterThan(4_000);
    byte[] moved = new byte[symbols.length + 3];
    System.arraycopy(symbols, 0, moved, 3, symbols.length);
    Samples ofMoved = Samples.of(moved, symbols.length - FoldedText.SPARE + 3);
    int[] movedPlaces = new int[ofMoved.count()];
    ofMoved.places(movedPlaces);
    int[] expected = Arrays.stream(places).map(place -> place + 3).toArray();
    assertThat(
            Arrays.copyOfRange(movedPlaces, movedPlaces.length - places.length, movedPlaces.length))
        .isEqualTo(expected);
  }

  private String symbols(String text) {
    FoldedText folded = folder.fold(text);
    return new String(folded.symbols(), 0, folded.size(), ISO_8859_1);
  }
}
