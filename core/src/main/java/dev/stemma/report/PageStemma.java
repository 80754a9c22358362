package dev.stemma.report;

import dev.stemma.lineage.Citation;
import dev.stemma.lineage.Derivation;
import dev.stemma.lineage.DerivationClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The family tree as a drawing, in the manner of textual criticism, and in words beside it. */
final class PageStemma {

  private static final int MOST = 40;
  private static final int COLUMN = 88;
  private static final int ROW = 96;
  private static final int RADIUS = 22;
  private static final int EDGE = 30;

  private final Html html;
  private final Map<String, StemmaNode> nodes;

  private PageStemma(Html html, Map<String, StemmaNode> nodes) {
    this.html = html;
    this.nodes = nodes;
  }

  static void write(View view, Html html) {
    Map<String, StemmaNode> nodes = StemmaLayout.of(view);
    if (nodes.isEmpty() || nodes.size() > MOST) {
      return;
    }
    new PageStemma(html, nodes).draw(view);
  }

  private void draw(View view) {
    int columns = nodes.values().stream().mapToInt(StemmaNode::column).max().orElse(0);
    int rows = nodes.values().stream().mapToInt(StemmaNode::row).max().orElse(0);
    int width = columns * COLUMN / 2 + 2 * EDGE + COLUMN / 2;
    int height = rows * ROW + 2 * EDGE;
    html.open("figure", "class", "tree");
    html.open(
        "svg",
        "viewbox",
        "0 0 " + width + " " + height,
        "width",
        Integer.toString(width),
        "height",
        Integer.toString(height),
        "role",
        "group",
        "aria-label",
        "Family tree: " + inWords(view));
    arrowhead();
    view.lost().forEach(this::lost);
    view.related().forEach(this::derivation);
    nodes.values().forEach(this::node);
    html.close().row();
    html.open("figcaption");
    html.text("Arrows lead from source to report; heavy where the whole report was taken.");
    if (view.related().stream().anyMatch(each -> each.direction().isEmpty())) {
      html.text(" No arrowhead: who took from whom cannot be told.");
    }
    if (!view.lost().isEmpty()) {
      html.text(" Dashed: cited, but not at hand.");
    }
    html.close().close().row();
  }

  private static String inWords(View view) {
    List<String> sentences = new ArrayList<>();
    view.related().forEach(each -> sentences.add(FindingWords.relation(view, each)));
    view.lost().forEach(each -> sentences.add(SafeText.of(each.name()) + " is lost"));
    return String.join("; ", sentences);
  }

  private void arrowhead() {
    html.open("defs");
    html.open(
        "marker",
        "id",
        "arrow",
        "viewbox",
        "0 0 10 10",
        "refx",
        "9",
        "refy",
        "5",
        "markerwidth",
        "7",
        "markerheight",
        "7",
        "markerunits",
        "userSpaceOnUse",
        "orient",
        "auto");
    html.open("path", "class", "head", "d", "M0 0 10 5 0 10z").close();
    html.close().close();
  }

  private void derivation(Derivation derivation) {
    StemmaNode from = nodes.get(FindingWords.giver(derivation));
    StemmaNode to = nodes.get(FindingWords.taker(derivation));
    if (from != null && to != null) {
      boolean whole = derivation.derivationClass() == DerivationClass.WHOLLY;
      edge(from, to, whole ? "edge whole" : "edge", derivation.direction().isPresent());
    }
  }

  private void lost(LostWitness lost) {
    StemmaNode from = nodes.get(lost.siglum());
    for (Citation citation : lost.citations()) {
      StemmaNode to = nodes.get(citation.article());
      if (from != null && to != null) {
        edge(from, to, "edge lost", true);
      }
    }
  }

  private void edge(StemmaNode from, StemmaNode to, String kind, boolean directed) {
    Curve curve =
        Curve.between(
            circle(from),
            circle(to),
            nodes.values().stream()
                .filter(node -> !node.equals(from) && !node.equals(to))
                .map(PageStemma::circle)
                .toList());
    String path = curve.path();
    String[] plain = {"class", kind, "d", path};
    String[] headed = {"class", kind, "d", path, "marker-end", "url(#arrow)"};
    html.open("path", directed ? headed : plain).close();
  }

  private static Curve.Circle circle(StemmaNode node) {
    return new Curve.Circle(x(node), y(node), RADIUS);
  }

  private void node(StemmaNode node) {
    html.open("a", "href", "#" + node.target(), "class", node.lost() ? "node lost" : "node");
    html.open("title").bidi(node.siglum() + ": " + node.name()).close();
    html.open(
            "circle",
            "cx",
            Integer.toString(x(node)),
            "cy",
            Integer.toString(y(node)),
            "r",
            Integer.toString(RADIUS))
        .close();
    html.element(
        "text", node.siglum(), "x", Integer.toString(x(node)), "y", Integer.toString(y(node) + 7));
    html.close();
  }

  private static int x(StemmaNode node) {
    return EDGE + node.column() * COLUMN / 2;
  }

  private static int y(StemmaNode node) {
    return EDGE + node.row() * ROW;
  }
}
