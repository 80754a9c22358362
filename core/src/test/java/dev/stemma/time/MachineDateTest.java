package dev.stemma.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MachineDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1930383000 | 2031-03-04T09:30Z",
        "1930383000123 | 2031-03-04T09:30Z",
        "20310304 | 2031-03-04",
        "2031-03-04T09:30:5Z | 2031-03-04T09:30:05Z",
        "20310304T093000Z | 2031-03-04T09:30Z",
        "20310304093000 | 2031-03-04T09:30",
        "20310304T09:30:00+0200 | 2031-03-04T09:30+02:00",
        "2031-03-04T09:30:00.000+02:00 | 2031-03-04T09:30+02:00",
        "Tue, 04 Mar 2031 09:30:00 GMT | 2031-03-04T09:30Z"
      })
  void programsWriteDatesInManyWays(String value, String moment) {
    assertThat(MachineDate.read(value)).hasToString("Optional[" + moment + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0", "1970-01-01T00:00:00Z", "0001-01-01T00:00:00", "12345678901", "x"})
  void whatIsNoDateIsNone(String value) {
    assertThat(MachineDate.read(value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "۱۲ تیر ۱۳۹۹ | 2020-07-02",
        "۱۳۹۹/۰۴/۱۲ | 2020-07-02",
        "30 اسفند 1399 | 2021-03-20",
        "24 نيسان / أبريل 2031 | 2031-04-24"
      })
  void calendarsAndMonthsOfTheMiddleEastAreRead(String text, String day) {
    assertThat(DateReader.moment(text)).hasToString("Optional[" + day + "]");
  }
}
