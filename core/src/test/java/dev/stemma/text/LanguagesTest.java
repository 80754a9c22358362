package dev.stemma.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The council said that it would rebuild the quay and ask for half of the cost.
          de | Der Rat teilte mit, dass er den Kai wieder aufbauen und die Hälfte der Kosten tragen will.
          fr | Le conseil a annoncé que le quai sera reconstruit et que la ville paiera la moitié.
          es | El consejo dijo que el muelle será reconstruido y que la ciudad pagará la mitad.
          pt | O conselho disse que o cais será reconstruído e que a cidade não pagará a metade.
          it | Il consiglio ha detto che il molo sarà ricostruito e che la città pagherà la metà della spesa.
          nl | De raad zei dat de kade wordt herbouwd en dat de stad de helft van het geld betaalt.
          pl | Rada poinformowała, że nabrzeże zostanie odbudowane i że miasto nie zapłaci za to.
          cs | Rada uvedla, že nábřeží bude obnoveno a že město zaplatí polovinu, ale ne všechno.
          tr | Meclis, rıhtımın yeniden yapılacağını ve bunun için bir ödenek istediğini söyledi.
          ru | Совет заявил, что причал будет восстановлен и что город не будет платить за это.
          uk | Рада заявила, що причал буде відновлено і що місто не платитиме за це з бюджету.
          bg | Съветът заяви, че кеят ще бъде възстановен и че градът няма да плаща за това.
          el | Το συμβούλιο είπε ότι η προβλήτα θα ανακατασκευαστεί.
          he | המועצה אמרה כי הרציף ייבנה מחדש.
          ar | قال المجلس إن الرصيف سوف يعاد بناؤه وإن المدينة لن تدفع التكاليف في هذا العام.
          fa | شورا گفت که اسکله بازسازی می شود و این شهر هزینه آن را نخواهد داد.
          ur | کونسل نے کہا ہے کہ گھاٹ کو دوبارہ بنایا جائے گا اور شہر اس کے لیے رقم دے گا۔
          hi | परिषद ने कहा कि घाट को फिर से बनाया जाएगा और शहर इसके लिए पैसे देगा।
          zh | 委员会表示，码头将重建，市政府将支付一半费用。
          ja | 評議会は、埠頭を再建し、費用の半分を市が払うと述べた。
          ko | 위원회는 부두를 다시 짓고 비용의 절반을 요청하기로 했다.
          th | สภากล่าวว่าจะสร้างท่าเรือใหม่
          """)
  void tellsLanguageOfOneSentence(String language, String text) {
    assertThat(Languages.of(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Tarnovik", "12 34 56", "Xqz wvk prrt zzkl mnbv qwrt"})
  void saysWhenItCannotTell(String text) {
    assertThat(Languages.of(text)).isEqualTo("und");
  }
}
