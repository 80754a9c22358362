package dev.stemma.extract;

import dev.stemma.article.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jsoup.nodes.Element;

/** Puts what was decided of a page's pieces into words, when somebody asks. */
final class Verdicts {

  private final ElementPaths paths = new ElementPaths();
  private final List<PieceVerdict> verdicts = new ArrayList<>();
  private final SitePage site;

  private Verdicts(SitePage site) {
    this.site = site;
  }

  /**
   * Returns the verdicts in the order of the page.
   *
   * @param read the page's pieces, and what was left out whole
   * @param reasons what was decided of each piece
   * @param likelihoods how likely each piece is body; empty where a site rule decided
   */
  static List<PieceVerdict> of(
      PieceReader.Pieces read, Reason[] reasons, float[] likelihoods, SitePage site) {
    Verdicts verdicts = new Verdicts(site);
    int skipped = 0;
    for (int at = 0; at <= reasons.length; at++) {
      while (skipped < read.skipped().size() && read.skipped().get(skipped).before() <= at) {
        verdicts.add(read.skipped().get(skipped++));
      }
      if (at < reasons.length) {
        OptionalDouble score =
            likelihoods.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.round(likelihoods[at] * 1000) / 1000.0);
        verdicts.add(read.pieces().get(at), reasons[at], score);
      }
    }
    return verdicts.verdicts;
  }

  private void add(Piece piece, Reason reason, OptionalDouble score) {
    Element element = piece.region().element;
    verdicts.add(
        new PieceVerdict(
            paths.of(element),
            piece.kind(),
            piece.text(),
            reason,
            detail(piece, reason, element),
            score));
  }

  private void add(PieceReader.Skipped skipped) {
    Element element = skipped.element();
    String text = Whitespace.canonical(element.text());
    if (!text.isEmpty()) {
      verdicts.add(
          new PieceVerdict(
              paths.of(element),
              BlockKind.PARAGRAPH,
              text,
              skipped.reason(),
              detail(skipped.reason(), element),
              OptionalDouble.empty()));
    }
  }

  private String detail(Piece piece, Reason reason, Element element) {
    String links = String.format(Locale.ROOT, "%.0f %% in links", piece.linkShare() * 100);
    return switch (reason) {
      case LINKS -> links;
      case BODY, OUTSIDE, BEHIND, SCORE -> "length " + piece.weight() + ", " + links;
      case RULED_BODY, RULED_END -> site.body(element).orElse("");
      case FURNITURE -> detail(reason, element);
      case TITLE,
          HEAD,
          DATELINE,
          CREDIT,
          TEASER,
          INNER_ARTICLE,
          CAPTION,
          STOCK_PHRASE,
          REPEATED,
          ELEMENT,
          HIDDEN,
          REPLACED,
          DATA,
          RULED_OUT ->
          "";
    };
  }

  private String detail(Reason reason, Element element) {
    return switch (reason) {
      case RULED_OUT -> site.drops(element).orElse("");
      case ELEMENT -> "<" + element.normalName() + ">";
      default -> names(element);
    };
  }

  private static String names(Element element) {
    StringBuilder names = new StringBuilder("<" + element.normalName());
    for (String attribute : new String[] {"id", "class"}) {
      if (element.hasAttr(attribute)) {
        String value = Whitespace.canonical(element.attr(attribute));
        names.append(' ').append(attribute).append("=\"");
        names.append(value.length() > 80 ? value.substring(0, 80) + "…" : value).append('"');
      }
    }
    return names.append('>').toString();
  }
}
