package dev.stemma.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import dev.stemma.article.Location;
import dev.stemma.collate.Collator;
import dev.stemma.collate.EditFlag;
import dev.stemma.collate.IndexedText;
import dev.stemma.text.Tokenizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationCheckTest {

  private static final String SPEECH =
      "\"I do not believe the minister lied to the house. He was given 12 wrong figures on a wet"
          + " Friday, and he read them out,\" said Tomas Quillane. \"We will publish the accounts,"
          + " every page of them and the index too, before the end of June.\" Nadia Orrest, the"
          + " fisheries minister, disagreed. \"The harbor will be full of questions,\" Orrest said.";

  /** Verdict, flags, hidden words and edits; flags of truncation are left out. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          "The harbor will be full of questions," Orrest said. | exact
          “The harbor will be full of questions,” Orrest said. | exact typography
          "We will publish the accounts ... before the end of June," Quillane said. | elided {every page of them and the index too}
          "I ... believe the minister lied to the house," Quillane said. | elided {do not}
          "I do not [think] the minister lied to the house," Quillane said. | exact bracket
          "I do [strongly] believe the minister lied to the house," Quillane said. | exact bracket {not}
          "I do believe the minister lied to the house," Quillane said. | altered <not>
          "He was given 21 wrong figures on a wet Friday," Quillane said. | altered <12>
          "I do not believe the minister lied to the house. The harbor will be full of questions," Quillane said. | spliced {He was given 12 wrong figures on a wet Friday, and he read them out," said Tomas Quillane. "We will publish the accounts, every page of them and the index too, before the end of June." Nadia Orrest, the fisheries minister, disagreed}
          "The harbor will be full of questions," Quillane said. | exact speaker
          "The cod is gone and nobody counted it in time," Orrest said. | not found
          "We will," Quillane said. | not found
          """)
  void judgesAgainstTheSource(String report, String expected) {
    assertThat(describe(check("en", report, "en", SPEECH, false), SPEECH)).isEqualTo(expected);
  }

  @Test
  void leftOutEndIsTruncated() {
    assertThat(check("en", "\"He was given 12 wrong figures,\" he said.", "en", SPEECH, false))
        .satisfies(checked -> assertThat(checked.verdict()).isEqualTo(Verdict.EXACT))
        .satisfies(checked -> assertThat(checked.flags()).contains(QuotationFlag.TRUNCATED));
  }

  @Test
  void aNegationLostAtTheStartIsAnEdit() {
    CheckedQuotation checked =
        check(
            "en",
            "\"Hurry the bridge,\" Holm said.",
            "en",
            "\"Never hurry the bridge,\" Holm said.",
            false);
    assertThat(checked.verdict()).isEqualTo(Verdict.ALTERED);
    assertThat(checked.edits().getFirst().flags()).contains(EditFlag.NEGATION);
  }

  @Test
  void aNegationBehindTheVerbIsSeenToBeLost() {
    CheckedQuotation checked =
        check(
            "ko",
            "민서준 서장은 \"기름은 바다로 흘러 들어갔다\"고 말했다.",
            "ko",
            "민서준 서장은 \"기름은 바다로 흘러 들어가지 않았다\"고 말했다.",
            false);
    assertThat(checked.verdict()).isEqualTo(Verdict.ALTERED);
    assertThat(checked.edits().getLast().flags()).contains(EditFlag.NEGATION);
  }

  @Test
  void aSurnameWithATitleIsTheFullNameInKorean() {
    CheckedQuotation checked =
        check("ko", "한유림 사장은 \"부두는 멈추지 않는다\"고 말했다.", "ko", "한 사장은 \"부두는 멈추지 않는다\"고 말했다.", false);
    assertThat(checked.verdict()).isEqualTo(Verdict.EXACT);
    assertThat(checked.flags()).doesNotContain(QuotationFlag.SPEAKER);
  }

  @Test
  void wordsOfAnotherLanguageOrALostSourceCannotBeChecked() {
    String quoted = "\"The salt has waited long enough,\" Vebek said.";
    assertThat(check("en", quoted, "ru", "«Соль подождёт», — сказал Иван.", false).verdict())
        .isEqualTo(Verdict.CANNOT_CHECK);
    assertThat(check("en", quoted, "en", SPEECH, true).verdict()).isEqualTo(Verdict.CANNOT_CHECK);
  }

  @Test
  void titlesAndTermsAreNotSpeech() {
    for (String text :
        List.of(
            "The day closed with \"The Ferryman's Daughter,\" an old song.",
            "At the station the so-called \"ghost timetable\" was taken down.")) {
      assertThat(check("en", text, "en", SPEECH, false).flags()).contains(QuotationFlag.NOT_SPEECH);
    }
  }

  @Test
  void hiddenNegationsCanBeWarnedOf() {
    Article source = Texts.article("s", "en", "I do not know.");
    assertThat(
            HiddenWords.flags(
                Tokenizer.tokenize(source.text()), source.blocks().getFirst().span(), "en"))
        .containsExactly(EditFlag.NEGATION);
  }

  @Test
  void chineseAndRussianAreCheckedWithinTheirLanguage() {
    assertThat(check("zh", "王芳说：“今年票价保持不变。”", "zh", "王芳说：“明年票价保持不变。”", false))
        .satisfies(checked -> assertThat(checked.verdict()).isEqualTo(Verdict.ALTERED));
    assertThat(
            check(
                "ru",
                "«Мы намерены повышать цену», — сказал Густав Лемке.",
                "ru",
                "«Мы не намерены повышать цену», — сказал Густав Лемке.",
                false))
        .satisfies(
            checked -> assertThat(checked.edits().getFirst().flags()).contains(EditFlag.NEGATION));
  }

  private static CheckedQuotation check(
      String language, String report, String sourceLanguage, String source, boolean lost) {
    Collator collator = new Collator();
    Article from = Texts.article("source", sourceLanguage, source);
    Article to = Texts.article("report", language, report);
    IndexedText words = collator.index(Tokenizer.tokenize(from.text()), sourceLanguage);
    SourceText text = SourceText.of("source", words, Texts.quotations(from), Texts.sentences(from));
    Quotation quotation = Texts.quotations(to).getFirst();
    return QuotationCheck.check(
        "report",
        collator.index(Tokenizer.tokenize(to.text()), language),
        quotation,
        List.of(text),
        Set.of(),
        lost);
  }

  private static String describe(CheckedQuotation checked, String source) {
    String flags =
        checked.flags().stream()
            .filter(flag -> flag != QuotationFlag.TRUNCATED)
            .map(flag -> " " + flag.label())
            .sorted()
            .collect(Collectors.joining());
    String hidden =
        checked.hidden().stream()
            .map(Location::span)
            .map(span -> " {" + span.of(source) + "}")
            .collect(Collectors.joining());
    String edits =
        checked.edits().stream()
            .map(edit -> " <" + edit.source().of(source) + ">")
            .collect(Collectors.joining());
    return checked.verdict().label() + flags + hidden + edits;
  }
}
