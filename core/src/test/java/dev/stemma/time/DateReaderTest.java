package dev.stemma.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2031-03-04 | 2031-03-04
          2031-03-04T09:30:00Z | 2031-03-04T09:30Z
          2031-03-04T09:30:15.123+0900 | 2031-03-04T09:30:15+09:00
          2031-03-04 09:30:00 +02:00 | 2031-03-04T09:30+02:00
          Tue, 04 Mar 2031 09:30:00 GMT | 2031-03-04T09:30Z
          Tue Mar 04 09:30:00 UTC 2031 | 2031-03-04T09:30Z
          Date: 13/07/2031 x | 2031-07-13
          07/13/2031 | 2031-07-13
          04.03.2031 | 2031-03-04
          4. 3. 2031, 9:05 Uhr | 2031-03-04T09:05
          (2031.03.04.) | 2031-03-04
          2031年3月4日 | 2031-03-04
          2031년 3월 4일 | 2031-03-04
          4 March 2031 | 2031-03-04
          March 4th, 2031 at 9:30 p.m. EST | 2031-03-04T21:30-05:00
          Sept. 4, 2031 | 2031-09-04
          4 de marzo de 2031 | 2031-03-04
          4. März 2031 um 9.30 Uhr | 2031-03-04T09:30
          1er août 2031 à 18h30 | 2031-08-01T18:30
          4 марта 2031 г. | 2031-03-04
          2031. március 4. | 2031-03-04
          2031 m. kovo 4 d. | 2031-03-04
          2031. gada 4. marts | 2031-03-04
          ٤ مارس ٢٠٣١ | 2031-03-04
          4 آذار 2031 | 2031-03-04
          4 كانون الثاني 2031 | 2031-01-04
          ngày 4 tháng 3 năm 2031 | 2031-03-04
          4 มีนาคม 2574 | 2031-03-04
          /2031/03/04/some-title | 2031-03-04
          4-Mar-2031 | 2031-03-04
          """)
  void readsDateAsWritten(String text, String expected) {
    assertThat(DateReader.moment(text)).hasToString("Optional[" + expected + "]");
  }

  @ParameterizedTest
  @CsvSource({
    "192.168.10.2031",
    "32/13/2031",
    "99/99/9999",
    "31.02.2031",
    "version 1.2.3",
    "may I",
    "4 apples"
  })
  void findsNoDateWhereThereIsNone(String text) {
    assertThat(DateReader.all(text)).isEmpty();
  }

  @Test
  void completesYearFromNearestDate() {
    DateFound late = DateReader.first("TARNOVIK, Dec. 31 (KNA) --").orElseThrow();

    assertThat(late.year()).isEmpty();
    assertThat(late.nearest(LocalDate.of(2032, 1, 2))).isEqualTo(LocalDate.of(2031, 12, 31));
  }

  @Test
  void saysWhereDayAndMonthMayBeSwapped() {
    assertThat(DateReader.first("03/04/2031").orElseThrow().ambiguous()).isTrue();
    assertThat(DateReader.first("03/04/2031").orElseThrow().swapped().date())
        .contains(LocalDate.of(2031, 3, 4));
    assertThat(DateReader.first("13/04/2031").orElseThrow().ambiguous()).isFalse();
    assertThat(DateReader.first("03.04.2031").orElseThrow().ambiguous()).isFalse();
  }

  @Test
  void findsEveryDateOfText() {
    String text = "From March 4 to 6 April 2031, then 7月13日 and 2031-05-06.";

    List<String> found = DateReader.all(text).stream().map(date -> date.span().of(text)).toList();

    assertThat(found).containsExactly("March 4", "6 April 2031", "7月13日", "2031-05-06");
  }
}
