package dev.stemma.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class GeneratedTextsTest {

  @Test
  void theSameSeedGivesTheSameTexts() {
    assertThat(GeneratedTexts.of(2000, 5)).isEqualTo(GeneratedTexts.of(2000, 5));
  }

  @Test
  void aReportHoldsCopiesChangesAndItsOwn() {
    GeneratedTexts texts = GeneratedTexts.of(5000, 5);
    HashSet<String> same = new HashSet<>(texts.source());
    same.retainAll(texts.report());
    assertThat(same.size()).isBetween(texts.source().size() / 20, texts.source().size() / 2);
    CollationTask task = new CollationTask(5000);
    assertThat(task.passagesAndEdits()).isPositive();
    assertThat(task.rewrites()).isBetween(task.statements() / 3, task.statements() * 4 / 5);
  }
}
