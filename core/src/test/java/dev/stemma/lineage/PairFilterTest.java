package dev.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import dev.stemma.collate.Collator;
import dev.stemma.collate.LexicalSimilarity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairFilterTest {

  @Test
  void fewArticlesAreComparedAllWithAll() {
    List<ReadArticle> read = read(TraceTest.generated(1, 10, 1));
    assertThat(PairFilter.choose(read, new Citations(read))).hasSize(20 * 19 / 2);
  }

  @Test
  void ofManyArticlesNoKinIsMissedAndMostOthersAreNotCompared() {
    List<ReadArticle> read = read(TraceTest.generated(1, 15, 3));
    List<PairFilter.Places> kin = kin(read);
    assertThat(kin).hasSizeGreaterThanOrEqualTo(45);
    assertThat(PairFilter.choose(read, new Citations(read))).containsAll(kin).hasSizeLessThan(600);
  }

  @Test
  void noKinIsMissedWhereMostArticlesTakeFromOne() {
    List<ReadArticle> read = read(TraceTest.generated(2, 2, 29));
    assertThat(PairFilter.choose(read, new Citations(read))).containsAll(kin(read));
  }

  /** Returns the pairs that are kin, found by comparing all with all. */
  private static List<PairFilter.Places> kin(List<ReadArticle> read) {
    PairReader reader = new PairReader(new LexicalSimilarity(), new Citations(read));
    List<PairFilter.Places> kin = new ArrayList<>();
    for (int one = 0; one < read.size(); one++) {
      for (int other = one + 1; other < read.size(); other++) {
        if (reader.read(read.get(one), read.get(other)) instanceof Pair.Kin) {
          kin.add(new PairFilter.Places(one, other));
        }
      }
    }
    return kin;
  }

  private static List<ReadArticle> read(List<Article> articles) {
    Collator collator = new Collator();
    return articles.stream().map(article -> ReadArticle.of(article, collator)).toList();
  }
}
