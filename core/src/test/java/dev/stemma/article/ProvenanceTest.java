package dev.stemma.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProvenanceTest {

  @Test
  void longValueIsCutWithoutPartingASign() {
    Provenance provenance =
        new Provenance(Origin.META, "author", "x" + "\uD83D\uDE00".repeat(200), 1);

    assertThat(provenance.stated()).hasSizeLessThanOrEqualTo(200).endsWith("\uDE00…");
  }

  @Test
  void confidenceIsAShare() {
    assertThatThrownBy(() -> new Provenance(Origin.META, "author", "x", 1.5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Provenance(Origin.META, "author", "x", Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
