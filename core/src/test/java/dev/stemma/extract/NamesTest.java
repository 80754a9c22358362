package dev.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Mira Tolland | Mira Tolland",
        "By Mira Tolland and Jon Askew in Szelin | Mira Tolland; Jon Askew",
        "By MIRA TOLLAND, JON ASKEW and RUTH CALLOWAY | MIRA TOLLAND; JON ASKEW; RUTH CALLOWAY",
        "Mira Tolland, Senior Reporter | Mira Tolland",
        "Mira Tolland, Harbour Correspondent, Sarrel Courier | Mira Tolland",
        "By Mira Tolland (mira@courier.example) | Mira Tolland",
        "By Mira Tolland @miratolland | Mira Tolland",
        "Mira Tolland, PhD | Mira Tolland",
        "By Dan Askew | Dan Askew",
        "Von Ansel Brody, Halvern | Ansel Brody",
        "Von Ansel Brody und Gerda von Storm | Ansel Brody; Gerda von Storm",
        "Text: Ansel Brody - Fotos: Gerda Storm | Ansel Brody",
        "Par Ansel Brody et Gerda Storm | Ansel Brody; Gerda Storm",
        "Por Inés Robledo y Juan de la Vega | Inés Robledo; Juan de la Vega",
        "di Carla Bruni e Ugo Neri | Carla Bruni; Ugo Neri",
        "door Anna de Wit en Jan van Dam | Anna de Wit; Jan van Dam",
        "Av Kari Nes og Ola Lund | Kari Nes; Ola Lund",
        "Автор: Анна Ворова | Анна Ворова",
        "Анна Ворова и Пётр Лесной | Анна Ворова; Пётр Лесной",
        "بقلم: سامي الحداد | سامي الحداد",
        "홍길동 기자 | 홍길동",
        "記者 山田太郎 | 山田太郎",
        "作者：王小明 | 王小明",
        "Oleh Budi Santika dan Rina Dewi | Budi Santika; Rina Dewi",
        "लेखक: अमित वर्मा | अमित वर्मा"
      })
  void bylineGivesItsPeople(String byline, String names) {
    assertThat(Names.split(byline)).containsExactly(names.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Reuters",
        "By KNA",
        "Von KNA",
        "Redaktion",
        "Sarrel Courier Newsroom",
        "courier.example",
        "Leave a comment",
        "Updated 4 March 2031",
        "Deputy Features Editor",
        "Leitender Wirtschaftsredakteur",
        "Follow",
        "Read more about the harbour"
      })
  void whatIsNoPersonGivesNone(String byline) {
    assertThat(Names.split(byline)).isEmpty();
  }

  @Test
  void statedNameMayBeOneWordOrTurnedRound() {
    assertThat(Names.ofValue("seagull31").people()).containsExactly("seagull31");
    assertThat(Names.ofValue("Tolland, Mira").people()).containsExactly("Mira Tolland");
    assertThat(Names.ofLine("seagull31").people()).isEmpty();
  }

  @Test
  void organisationsStandApartFromPeople() {
    Names names = Names.ofValue("Mira Tolland, Reuters");

    assertThat(names.people()).containsExactly("Mira Tolland");
    assertThat(names.organisations()).containsExactly("Reuters");
  }

  @Test
  void labelsOfOthersThanAuthorsSkipWhatFollows() {
    Names names = Names.ofLine("By\nMira Tolland\nEdited by\nRuth Calloway\nPhotos by Jon Askew");

    assertThat(List.copyOf(names.people())).containsExactly("Mira Tolland");
  }
}
