package dev.stemma.report;

import dev.stemma.article.BlockKind;
import dev.stemma.extract.Explanation;
import dev.stemma.extract.PieceVerdict;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The captured page written anew: its words in its order and its blocks, each piece marked. */
final class ExplainedPieces implements NodeVisitor {

  private static final Set<String> NOTHING =
      Set.of("script", "style", "template", "head", "svg", "math", "iframe", "object", "canvas");

  private final List<PieceVerdict> verdicts;
  private final PieceMatcher matcher;
  private final Set<Integer> begun = new HashSet<>();
  private final Html html;
  private final boolean cut;
  private int silent;

  /** The title of the page is no piece, though the headline may have its words. */
  private boolean inHead;

  private ExplainedPieces(Explanation explanation, Html html) {
    verdicts = explanation.verdicts();
    cut = explanation.unlisted() > 0;
    this.html = html;
    matcher = new PieceMatcher(verdicts);
  }

  static void write(Explanation explanation, Html html) {
    ExplainedPieces pieces = new ExplainedPieces(explanation, html);
    if (explanation.page().isPresent()) {
      explanation.page().get().traverse(pieces);
      pieces.leftOver();
    } else {
      pieces.plain();
    }
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      silent += NOTHING.contains(name) ? 1 : 0;
      inHead |= name.equals("head");
      if (silent == 0) {
        if (name.equals("br")) {
          html.empty("br");
        } else if (name.equals("img")) {
          picture(element);
        } else if (element.isBlock() || name.equals("a")) {
          open(element);
        }
      }
    } else if (node instanceof TextNode text) {
      if (silent == 0) {
        text(text.getWholeText());
      } else if (!inHead) {
        silentText(text.getWholeText());
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      if (silent == 0 && !name.equals("br") && (element.isBlock() || name.equals("a"))) {
        html.close();
      }
      silent -= NOTHING.contains(name) ? 1 : 0;
      inHead &= !name.equals("head");
    }
  }

  private void open(Element element) {
    String shape =
        switch (element.normalName()) {
          case "h1", "h2", "h3", "h4", "h5", "h6" -> "h";
          case "p", "blockquote", "figcaption", "td", "th", "tr", "pre" -> element.normalName();
          case "li", "dd", "dt" -> "li";
          case "nav", "aside", "header", "footer", "form", "figure", "table" -> "box";
          case "a" -> "link";
          default -> "";
        };
    String tag = element.isBlock() ? "div" : "span";
    if (shape.isEmpty()) {
      html.open(tag);
    } else {
      html.open(tag, "class", "e-" + shape);
    }
  }

  private void picture(Element image) {
    String words = SafeText.of(image.attr("alt")).strip();
    html.element("span", words.isEmpty() ? "picture" : "picture: " + words, "class", "e-img");
  }

  private void text(String words) {
    if (cut && matcher.isDone()) {
      return;
    }
    OptionalInt found = matcher.find(words);
    if (found.isPresent()) {
      mark(found.getAsInt(), words);
    } else if (!words.isBlank()) {
      html.element("span", words, "class", "unread");
    } else if (!words.isEmpty()) {
      html.text(" ");
    }
  }

  /** Words that no reader sees, as the title of an icon, are shown if a piece has them. */
  private void silentText(String words) {
    OptionalInt found = matcher.find(words);
    if (found.isPresent()) {
      mark(found.getAsInt(), words);
      html.text(" ");
    }
  }

  private void mark(int at, String words) {
    PieceVerdict verdict = verdicts.get(at);
    String id = "p" + at;
    String classes = "piece " + ExplanationPage.classes(verdict);
    if (begun.add(at)) {
      html.open("span", "id", id, "class", classes, "data-piece", id, "tabindex", "0");
      tag(verdict);
    } else {
      html.open("span", "class", classes, "data-piece", id);
    }
    html.text(words).close();
  }

  private void tag(PieceVerdict verdict) {
    html.open("span", "class", "tag");
    html.element("span", verdict.kept() ? "+" : "−", "class", "sign");
    if (!verdict.kept()) {
      html.text(" " + ExplanationPage.spaced(Labels.of(verdict.reason())));
    }
    html.element(
        "span", "It " + TerminalExplanation.why(verdict) + ".", "class", "hint", "dir", "ltr");
    html.close().text(" ");
  }

  /** Every piece is shown, also one whose place in the page was not found. */
  private void leftOver() {
    for (int at = 0; at < verdicts.size(); at++) {
      if (!begun.contains(at)) {
        html.open("div", "class", "e-p");
        mark(at, verdicts.get(at).text());
        html.close().row();
      }
    }
  }

  private void plain() {
    for (int at = 0; at < verdicts.size(); at++) {
      boolean heading = verdicts.get(at).kind() == BlockKind.HEADING;
      html.open("div", "class", heading ? "e-h" : "e-p");
      mark(at, verdicts.get(at).text());
      html.close().row();
    }
  }
}
