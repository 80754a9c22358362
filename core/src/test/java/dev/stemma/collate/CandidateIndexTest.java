package dev.stemma.collate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.text.TokenRange;
import dev.stemma.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CandidateIndexTest {

  private static final int WORDS = 14;

  @Test
  void eachOfManySentencesIsComparedWithFewAndItsCopyIsAmongThem() {
    List<WeighedSentence> sentences = sentences(8000);
    CandidateIndex index = new CandidateIndex(sentences);
    long comparisons = 0;
    for (int i = 0; i < sentences.size(); i++) {
      List<Integer> candidates = index.candidates(sentences.get(i));
      assertThat(candidates).hasSizeLessThanOrEqualTo(CandidateIndex.MOST_CANDIDATES).contains(i);
      comparisons += candidates.size();
    }
    assertThat(comparisons).isLessThanOrEqualTo(8000L * CandidateIndex.MOST_CANDIDATES);
  }

  @Test
  void theMostAlikeComesFirstAndTheEarlierOfEquals() {
    List<WeighedSentence> sentences = weigh(List.of("oak elm", "oak fir", "oak fir", "oak yew"));
    assertThat(new CandidateIndex(sentences).candidates(sentences.get(2)))
        .containsExactly(1, 2, 0, 3);
  }

  /** Words as frequent as Zipf's law has them. */
  private static List<WeighedSentence> sentences(int count) {
    Random random = new Random(11);
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder sentence = new StringBuilder();
      for (int k = 0; k < WORDS; k++) {
        int rank = (int) Math.exp(random.nextDouble() * Math.log(20_000));
        sentence.append(Integer.toString(rank * 7919 + 46_656, 36).replaceAll("\\d", "q"));
        sentence.append(' ');
      }
      sentences.add(sentence.toString().strip());
    }
    return weigh(sentences);
  }

  private static List<WeighedSentence> weigh(List<String> sentences) {
    Terms terms = new Terms();
    Collator collator = new Collator();
    List<List<Term>> all = new ArrayList<>();
    for (String sentence : sentences) {
      IndexedText text = collator.index(Tokenizer.tokenize(sentence), "en");
      all.add(terms.of(text, new TokenRange(0, text.size())));
    }
    Rarity rarity = new Rarity();
    rarity.add(all);
    return all.stream().map(sentence -> new WeighedSentence(sentence, rarity)).toList();
  }
}
