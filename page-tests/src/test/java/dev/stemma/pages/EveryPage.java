package dev.stemma.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every page that we write. */
interface EveryPage {

  /** Returns pages of the kind, with hostile words among them. */
  List<OpenPage.Content> pages();

  /** Returns how many scripts of ours such a page has. */
  int scripts();

  /** Does what readers do with such a page. */
  default void use(OpenPage open) {}

  /** Lights what can be lit, which puts another ground under its words. */
  default void light(OpenPage open) {}

  @Test
  default void itAsksNothingComplainsOfNothingAndRunsNothingOfOthers() {
    for (OpenPage.Content content : pages()) {
      try (OpenPage open = OpenPage.of(content, OpenPage.DESK)) {
        use(open);
        assertThat(open.requests()).isEmpty();
        assertThat(open.complaints()).isEmpty();
        assertThat(open.truth("window.owned === undefined")).isTrue();
        assertThat(open.number("document.scripts.length")).isEqualTo(scripts());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  default void everyWordStandsOutFromItsGround(ColorScheme scheme) {
    for (OpenPage.Content content : pages()) {
      try (OpenPage open = OpenPage.of(content, OpenPage.DESK, scheme, true, "")) {
        assertThat(open.faint()).isEmpty();
        light(open);
        assertThat(open.faint()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 768, 1024, 1440})
  default void nothingIsWiderThanTheScreen(int width) {
    for (OpenPage.Content content : pages()) {
      try (OpenPage open = OpenPage.of(content, width)) {
        open.page().evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        assertThat(open.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
      }
    }
  }
}
