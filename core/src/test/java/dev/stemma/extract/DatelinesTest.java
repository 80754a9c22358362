package dev.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {

  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2031, 3, 5));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          TARNOVIK, March 4 (KNA) -- The quay;TARNOVIK;2031-03-04;KNA;The quay
          Tarnovik, March 4 (KNA) -- A quay;Tarnovik;2031-03-04;KNA;A quay
          TARNOVIK, Dec. 31, 2030 (Velmora News) - The quay;TARNOVIK;2030-12-31;Velmora News;The quay
          TARNOVIK (KNA) — The quay;TARNOVIK;-;KNA;The quay
          TARNOVIK/LISKA (kna) - The quay;TARNOVIK/LISKA;-;kna;The quay
          TARNOVIK, Vel. (KNA) — The quay;TARNOVIK, Vel.;-;KNA;The quay
          TARNOVIK — The quay;TARNOVIK;-;-;The quay
          March 4 (KNA) - The quay;-;2031-03-04;KNA;The quay
          Tarnovik (Velmora) [Ostland], March 4 (KNA): The quay;Tarnovik;2031-03-04;KNA;The quay
          Tarnovik, Mar 4 (KNA) The quay;Tarnovik;2031-03-04;KNA;The quay
          Tarnovik, 4 mar (KNA).- El muelle;Tarnovik;2031-03-04;KNA;El muelle
          (KNA) - TARNOVIK, 04 MAR - Il molo;TARNOVIK;2031-03-04;KNA;Il molo
          ТАРНОВИК, 4 марта. /КНА/. Причал;ТАРНОВИК;2031-03-04;КНА;Причал
          ТАРНОВИК, 4 марта /Корр. КНА Иван Петров/. Причал;ТАРНОВИК;2031-03-04;КНА;Причал
          ТАРНОВИК, 4 мар - КНА Новости. Причал;ТАРНОВИК;2031-03-04;КНА Новости;Причал
          (타르노비크=KNA통신) 홍길동 기자 = 부두는;타르노비크;-;KNA통신;부두는
          (타르노비크 3월 4일발 벨모라통신)부두는;타르노비크;2031-03-04;벨모라통신;부두는
          维尔莫拉通讯社塔尔诺维克3月4日电（记者 李明）码头;塔尔诺维克;2031-03-04;维尔莫拉通讯社;码头
          新华社塔尔诺维克3月4日电 码头;塔尔诺维克;2031-03-04;新华社;码头
          【タルノビク共同】埠頭;タルノビク;-;共同;埠頭
          تارنوفيك 4 مارس (و.ك.ا) - الرصيف;تارنوفيك;2031-03-04;و.ك.ا;الرصيف
          تارنوفيك في 4 مارس /و ك ا/ -- الرصيف;تارنوفيك;2031-03-04;و ك ا;الرصيف
          تارنوفيك، 4 مارس / و ك ا / الرصيف;تارنوفيك;2031-03-04;و ك ا;الرصيف
          """)
  @CsvFileSource(resources = "agency-datelines.txt", delimiter = ';')
  void readsPlaceDateAndAgency(String text, String place, String date, String agency, String rest) {
    DatelineRead read = Datelines.read(text).orElseThrow();

    assertThat(read.complete(PUBLISHED).place().orElse("-")).isEqualTo(place);
    assertThat(read.complete(PUBLISHED).date().map(LocalDate::toString).orElse("-"))
        .isEqualTo(date);
    assertThat(read.complete(PUBLISHED).agency().orElse("-")).isEqualTo(agency);
    assertThat(text.substring(read.end())).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council met on March 4 (a Tuesday) - nobody objected.",
        "On March 4 the council met.",
        "Anna Reyn (42) lives by the quay.",
        "Tarnovik (pop. 12,000) lies on the coast.",
        "BREAKING — The quay has burnt down.",
        "Ministers — all of them — agreed.",
        "He said - and nobody objected - that it was late.",
        "4 марта совет собрался снова.",
        "据报道，码头将重建。",
        "(사진) 부두가 무너졌다.",
        "【速報】埠頭が崩れた。",
        "U.S.-made cranes stood on the quay.",
        "KNA (Velmora's agency) reported it first.",
        "Tarnovik, 4 (four) cranes and a quay.",
        "March 4, Tarnovik's day, was (as ever) quiet.",
        "On March 4, Reuters reported the fall.",
        "Reuters reported on March 4 that the quay fell.",
        "Tarnovik-Reuters talks went on.",
        "Петров, 4 марта, вторник (по старому стилю), приехал.",
        "تارنوفيك-ليسكا طريق قديم",
        "في 4 مارس / آذار اجتمع المجلس",
        "【4日の天気】晴れ。",
        "【独自＝続報あり、注意】埠頭",
        "新华社快讯社",
        "Tarnovik - Le quai (APS)",
        "Lin Oske (dpa/picture velmora via Ostbild)",
        "تارنوفيك - الرصيف"
      })
  void leavesProseAlone(String text) {
    assertThat(Datelines.read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2031-03-01,28,2031-02-28", "2031-01-01,31,2030-12-31", "2031-03-14,31,2031-03-31"})
  void completesADayWithoutItsMonthToTheNearest(LocalDate near, int day, LocalDate expected) {
    DatelineRead read = Datelines.read("TARNOVIK, " + day + " (KNA) The quay").orElseThrow();

    assertThat(read.complete(Optional.of(near)).date()).contains(expected);
    assertThat(read.complete(Optional.empty()).date()).isEmpty();
  }

  @Test
  void takesALabelBehindADateForNoAgency() {
    assertThat(Datelines.read("Lin Oske | 04.03.2031 - Güncelleme : 05.03.2031"))
        .flatMap(DatelineRead::agency)
        .isEmpty();
  }

  @Test
  void namesReporters() {
    assertThat(Datelines.read("(서울·부산=연합뉴스) 홍길동 김철수 기자 = 부두는").orElseThrow().reporters())
        .containsExactly("홍길동", "김철수");
    assertThat(Datelines.read("TARNOVİK (AA) - LİN OSKE - Rıhtım").orElseThrow().reporters())
        .containsExactly("LİN OSKE");
    assertThat(Datelines.read("【タルノビク共同＝林太郎】埠頭").orElseThrow().reporters()).containsExactly("林太郎");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(((((((((((",
        "////////////////",
        "-------------",
        "A",
        "(",
        "。电",
        "（）",
        " - ",
        "电电电电电"
      })
  void survivesOddOpenings(String text) {
    assertThat(Datelines.read(text.repeat(50))).isEmpty();
    assertThat(Datelines.read(text)).isEmpty();
  }
}
