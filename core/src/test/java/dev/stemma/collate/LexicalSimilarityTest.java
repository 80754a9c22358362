package dev.stemma.collate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Span;
import dev.stemma.text.TokenRange;
import dev.stemma.text.Tokenizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexicalSimilarityTest {

  private static final List<String> FERRY =
      List.of(
          "The harbour office of Velania closed the ferry line to Sint Oda on Monday.",
          "A cracked propeller was found by divers who inspected the vessel Gull.",
          "Minister Radka Holm promised passengers that buses would run until Friday.",
          "Repairs will cost 1.2 million crowns, the operator estimated.",
          "The island's hospital sent eleven patients to the mainland by helicopter.",
          "Fishermen complained that ice for their catch no longer arrives.");

  @Test
  void aParaphraseWithNoRunOfFourEqualWordsIsFound() {
    assertThat(found("Divers inspecting the Gull discovered that its propeller had cracked."))
        .contains(1);
  }

  @Test
  void anotherSentenceOnTheSameTopicIsNotFound() {
    assertThat(found("Velania's ferry operator has refused to pay its sailors since spring."))
        .isEmpty();
  }

  @Test
  void aNumberIsTheSameInWordsAndInDigits() {
    assertThat(found("By helicopter, 11 patients of the hospital left.")).contains(4);
    assertThat(found("The operator put the repairs at 1,200,000 crowns.")).contains(3);
  }

  @Test
  void aSentenceThatSharesOneWordOnlyIsNotFoundHoweverShort() {
    assertThat(found("Fishermen.")).isEmpty();
    assertThat(found("The hospital is.")).isEmpty();
  }

  @Test
  void aShareOfStockPhrasesAloneIsNotFound() {
    String phrase = "The talks were held in a warm and friendly atmosphere.";
    assertThat(found(List.of("It all took place in a warm and friendly atmosphere."), phrase, "en"))
        .isEmpty();
  }

  @Test
  void anInitialismIsFoundByTheNameItStandsFor() {
    assertThat(
            found(
                List.of(
                    "The Velanian Union of Dockers called a strike for Thursday.",
                    "Rain is expected in the hills."),
                "A Thursday strike was called by the VUD.",
                "en"))
        .contains(0);
  }

  @Test
  void theOrderOfTheSourceDoesNotMatter() {
    List<String> shuffled = new ArrayList<>(FERRY);
    Collections.shuffle(shuffled, new Random(3));
    String report = "Divers inspecting the Gull discovered that its propeller had cracked.";
    assertThat(found(shuffled, report, "en").map(shuffled::get)).contains(FERRY.get(1));
  }

  @Test
  void theEarlierOfTwoEqualSentencesIsFound() {
    List<String> twice = List.of("Rain fell.", FERRY.get(1), FERRY.get(1), FERRY.get(3));
    assertThat(found(twice, FERRY.get(1), "en")).contains(1);
  }

  @Test
  void aFreelyToldSentenceIsFoundByItsNeighboursAndAnAddedOneIsNot() {
    List<String> report =
        List.of(
            "Ferries from Velania to Sint Oda stopped on Monday, said the office of the harbour.",
            "A propeller of the Gull shows cracks after years at sea, somebody who dived reported.",
            "Buses would run for passengers until Friday, promised Radka Holm, the minister.",
            "The minister is said to have hidden a letter about the harbour from the divers.");
    SentenceSimilarity.Prepared prepared = prepare(report, FERRY, "en");
    assertThat(List.of(0, 1, 2))
        .allSatisfy(sentence ->
            assertThat(prepared.best(sentence).map(SentenceSimilarity.Similar::sourceSentence))
                .contains(sentence));
    assertThat(prepared.best(3)).isEmpty();
    assertThat(prepare(List.of(report.get(1)), FERRY, "en").best(0)).isEmpty();
  }

  @Test
  void theAnswerIsTheSameEachTimeAndInAnyOrderOfAsking() {
    SentenceSimilarity.Prepared forwards = prepare(FERRY, FERRY.reversed(), "en");
    SentenceSimilarity.Prepared backwards = prepare(FERRY, FERRY.reversed(), "en");
    for (int i = 0; i < FERRY.size(); i++) {
      backwards.best(FERRY.size() - 1 - i);
    }
    for (int i = 0; i < FERRY.size(); i++) {
      assertThat(forwards.best(i)).isEqualTo(backwards.best(i)).isPresent();
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ru | Министр портов Велании заявил, что перевозки возобновятся в понедельник. | По заявлению министра портов, Велания возобновит перевозку с понедельника. | Полиция Велании задержала четырёх подозреваемых в краже.
          ko | 벨라니아 항만부 장관은 월요일부터 여객선 운항을 재개한다고 밝혔다. | 여객선의 운항이 월요일 재개된다고 벨라니아 항만부의 장관이 말했다. | 벨라니아 경찰은 절도 용의자 네 명을 체포했다고 밝혔다.
          ar | أعلن وزير الموانئ في فيلانيا أن العبارات ستستأنف رحلاتها يوم الاثنين. | ستستأنف عبارات فيلانيا الرحلات الاثنين، كما أعلن وزير موانئ البلاد. | اعتقلت الشرطة في فيلانيا أربعة مشتبه بهم في السرقة.
          zh | 洪水冲毁了三座桥梁，两千名居民被迫离开家园。 | 三座桥被洪水冲垮，居民两千人撤离家园。 | 政府批准了新的道路预算，将修建两座桥梁。
          ja | ベラニア港湾相は、フェリーの運航を月曜日に再開すると発表した。 | 月曜日からフェリー運航が再開されると、ベラニアの港湾相が述べた。 | ベラニアの警察は窃盗の容疑で四人を逮捕した。
          de | Die Hafenbehörde sperrte am Montag den Fährbetrieb wegen einer gebrochenen Schiffsschraube. | Wegen gebrochener Schraube eines Schiffes ist der Betrieb der Fähre seit Montag von der Behörde gesperrt. | Die Polizei nahm am Montag wegen Diebstahls vier Verdächtige fest.
          """)
  void aRewriteIsFoundAndAnotherSentenceIsNot(
      String language, String source, String rewrite, String other) {
    assertThat(found(List.of(source), rewrite, language)).contains(0);
    assertThat(found(List.of(source), other, language)).isEmpty();
  }

  @Test
  void noSentencesAndEmptySentencesAreNoError() {
    assertThat(found(List.of(), "Nothing stands in the source.", "en")).isEmpty();
    assertThat(found(List.of("…"), "…", "en")).isEmpty();
  }

  private static Optional<Integer> found(String report) {
    return found(FERRY, report, "en");
  }

  private static Optional<Integer> found(List<String> source, String report, String language) {
    return prepare(List.of(report), source, language)
        .best(0)
        .map(SentenceSimilarity.Similar::sourceSentence);
  }

  private static SentenceSimilarity.Prepared prepare(
      List<String> report, List<String> source, String language) {
    Collator collator = new Collator();
    IndexedText to = collator.index(Tokenizer.tokenize(String.join("\n", report)), language);
    IndexedText from = collator.index(Tokenizer.tokenize(String.join("\n", source)), language);
    return new LexicalSimilarity().prepare(to, ranges(to, report), from, ranges(from, source));
  }

  private static List<TokenRange> ranges(IndexedText text, List<String> sentences) {
    List<TokenRange> ranges = new ArrayList<>();
    int at = 0;
    for (String sentence : sentences) {
      Span span = new Span(at, at + sentence.length());
      int first = text.tokens().indexAt(span.start());
      ranges.add(new TokenRange(first, Math.max(first, text.tokens().indexBehind(span.end()))));
      at = span.end() + 1;
    }
    return ranges;
  }
}
