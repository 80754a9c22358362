package dev.stemma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/**
 * A page as the measure of its body sees it. For training that measure and trying it on pages that
 * it was not trained on; to extract articles use {@link Extractor}.
 */
public final class MeasuredPage {

  private final Document page;
  private final PageClues clues;
  private final List<Piece> pieces;

  private MeasuredPage(Document page, PageClues clues) {
    this.page = page;
    this.clues = clues;
    pieces = read(new NameWeights(Map.of())).pieces();
  }

  /**
   * Reads a page.
   *
   * @param html its bytes, not packed
   * @throws IllegalArgumentException if it is larger than the standard bounds allow
   */
  public static MeasuredPage of(byte[] html) {
    try {
      Document page = Markup.parse(Decoding.decode(html).text(), Bounds.STANDARD).document();
      PageIndex index = PageIndex.prepared(page);
      StructuredData data = StructuredData.of(index);
      Draft draft = new Draft();
      Metadata.fill(index, data, draft);
      return new MeasuredPage(page, PageClues.of(index, data, draft));
    } catch (SetAsideException e) {
      throw new IllegalArgumentException(e.reason(), e);
    }
  }

  /** Returns the text of each piece of the page, in order. */
  public List<String> texts() {
    return pieces.stream().map(Piece::text).toList();
  }

  /** Returns the words in class and id of the elements that a piece stands in, sorted. */
  public Set<String> names(int piece) {
    Set<String> names = new TreeSet<>();
    Region region = pieces.get(piece).region();
    while (true) {
      NameWeights.eachName(region.element.className() + ' ' + region.element.id(), names::add);
      if (region.around() == region) {
        return names;
      }
      region = region.around();
    }
  }

  /**
   * Measures the pieces.
   *
   * @param names how words in the names of elements speak for a body, from -1 to 1
   * @return a row of numbers for each piece, in the order of the features that a model names
   */
  public float[][] rows(Map<String, Float> names) {
    PieceReader.Pieces read = read(new NameWeights(names));
    return PieceFeatures.inFull(new PageShape(read, clues.title()), clues);
  }

  /**
   * Returns the body by a model, its pieces parted by blank lines.
   *
   * @param model the lines of its file
   * @param favour what to lean to in doubt
   */
  public String body(List<String> model, Favour favour) {
    return Body.of(page.body(), clues, favour, SitePage.NONE, BodyModel.read(model))
        .pieces()
        .stream()
        .map(Piece::text)
        .collect(Collectors.joining("\n\n"));
  }

  /**
   * Returns the lines of a model's file.
   *
   * @param names how words in the names of elements speak for a body, from -1 to 1
   * @param trees one a line: {@code feature<value} with the branch below and the branch from the
   *     value on behind it, or {@code =value}; what the leaves add up to are log-odds
   */
  public static List<String> model(Map<String, Float> names, List<String> trees) {
    List<String> lines = new ArrayList<>(List.of(BodyModel.FORMAT, BodyModel.features()));
    names.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> "name " + entry.getKey() + " " + entry.getValue())
        .forEach(lines::add);
    trees.forEach(tree -> lines.add("tree " + tree));
    lines.add(BodyModel.digest(lines));
    return List.copyOf(lines);
  }

  private PieceReader.Pieces read(NameWeights names) {
    return PieceReader.of(page.body(), names, SitePage.NONE);
  }
}
