package dev.stemma.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Datelines of Korean agencies: {@code (서울=연합뉴스) 홍길동 기자 =}, {@code (서울 AFP=연합뉴스)} with the agency
 * that the report was taken from.
 */
final class KoreanDateline {

  private static final String REPORTER = "기자";
  private static final int LONGEST_REPORTERS = 40;

  private KoreanDateline() {}

  /** Reads what stands behind a bracket that held a place, an equals sign and an agency. */
  static DatelineRead read(String place, String agency, String text, int behind) {
    int title = text.indexOf(REPORTER, behind);
    int end = behind;
    List<String> reporters = List.of();
    if (title > behind && title - behind < LONGEST_REPORTERS) {
      int mark = EastAsianDateline.firstOf(text.substring(title), "=＝", 8);
      if (mark >= 0) {
        reporters = names(Whitespace.strip(text.substring(behind, title)));
        end = title + mark + 1;
      }
    }
    int space = place.lastIndexOf(' ');
    boolean relayed = space > 0 && AgencyNames.knowsPart(place.substring(space + 1));
    return new DatelineRead(
        Optional.of(relayed ? place.substring(0, space) : place),
        Optional.empty(),
        Optional.of(relayed ? place.substring(space + 1) + "=" + agency : agency)
            .filter(name -> !name.isEmpty()),
        EastAsianDateline.skipMarks(text, end),
        reporters);
  }

  private static List<String> names(String line) {
    return Stream.of(line.split("[·,ㆍ]"))
        .map(Whitespace::strip)
        .flatMap(KoreanDateline::parted)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** Spaces part names of two syllables or more; a family name of one may stand apart. */
  private static Stream<String> parted(String names) {
    String[] words = names.split(" +");
    boolean whole = Arrays.stream(words).allMatch(word -> word.length() >= 2);
    return whole ? Arrays.stream(words) : Stream.of(names);
  }
}
