package dev.stemma.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;

/**
 * The titles that a page offers, as their weights see them. For fitting those weights and trying
 * them on pages that they were not fitted to; to extract articles use {@link Extractor}.
 */
public final class MeasuredTitles {

  /**
   * One title.
   *
   * @param signs the names of what speaks for or against it, each one of {@link #signs}
   */
  public record Candidate(String text, List<String> signs) {}

  private MeasuredTitles() {}

  /**
   * Reads a page.
   *
   * @param html its bytes, not packed
   * @throws IllegalArgumentException if it is larger than the standard bounds allow
   */
  public static List<Candidate> of(byte[] html) {
    try {
      Document page = Markup.parse(Decoding.decode(html).text(), Bounds.STANDARD).document();
      PageIndex index = PageIndex.prepared(page);
      return Metadata.titles(index, StructuredData.of(index)).stream()
          .map(title -> new Candidate(title.text, title.signs.stream().map(Enum::name).toList()))
          .toList();
    } catch (SetAsideException e) {
      throw new IllegalArgumentException(e.reason(), e);
    }
  }

  /** Returns the names of all signs. */
  public static List<String> signs() {
    return Arrays.stream(TitleSign.values()).map(Enum::name).toList();
  }

  /**
   * Returns the lines of a file of weights.
   *
   * @param weights a weight for each of {@link #signs}
   */
  public static List<String> file(Map<String, Double> weights) {
    List<String> lines = new ArrayList<>(List.of(TitleWeights.FORMAT));
    for (String sign : signs()) {
      lines.add(String.format(Locale.ROOT, "%s %.3f", sign, weights.getOrDefault(sign, 0.0)));
    }
    lines.add(BodyModel.digest(lines));
    return List.copyOf(lines);
  }
}
