package dev.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyNamesTest {

  @ParameterizedTest
  @CsvSource({
    "新华社,zh,Xinhua",
    "新華社,zh-Hant,Xinhua",
    "Xinhua,en,Xinhua",
    "شينخوا,ar,Xinhua",
    "ТАСС,ru,TASS",
    "ITAR-TASS,en,TASS",
    "أ.ف.ب,ar,Agence France-Presse",
    "afp,de,Agence France-Presse",
    "ＡＦＰ,ja,Agence France-Presse",
    "연합뉴스,ko,Yonhap",
    "聯合ニュース,ja,Yonhap",
    "조선중앙통신,ko,Korean Central News Agency",
    "朝中社,zh,Korean Central News Agency",
    "KNA,de,Katholische Nachrichten-Agentur",
    "KNA,sw,Kenya News Agency",
    "APA,de-AT,Austria Press Agency",
    "APS,ar,Algeria Press Service",
  })
  void givesOneNameToAllSpellingsOfAnAgency(String signature, String language, String name) {
    assertThat(AgencyNames.canonical(signature, language)).contains(name);
  }

  @ParameterizedTest
  @CsvSource({"KNA,en", "ENA,en", "UNI,en", "STA,en", "CNA,en", "APS,fr", "APA,en", "KNA,und"})
  void leavesAloneWhatSeveralAgenciesSignWith(String signature, String language) {
    assertThat(AgencyNames.knows(signature)).isTrue();
    assertThat(AgencyNames.canonical(signature, language)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"APA/dpa,de", "Velmora News,en", "' ',en", "'',en"})
  void namesNoAgencyThatItDoesNotKnow(String signature, String language) {
    assertThat(AgencyNames.canonical(signature, language)).isEmpty();
  }
}
