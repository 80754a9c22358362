package dev.stemma.report;

import dev.stemma.article.Article;
import dev.stemma.article.Block;
import dev.stemma.article.Location;
import dev.stemma.article.Span;
import dev.stemma.collate.Edit;
import dev.stemma.lineage.Derivation;
import dev.stemma.lineage.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A source's text with what the report took and what it left out. Marks may overlap, since two
 * statements may draw on the same words; the text is cut wherever one begins or ends.
 */
final class SourcePane {

  private final Html html;
  private final Article source;
  private final List<SourceMark> marks = new ArrayList<>();
  private final TreeSet<Integer> cuts = new TreeSet<>();

  private SourcePane(View view, Html html, Homes homes, Derivation derivation, int index) {
    this.html = html;
    this.source = view.article(derivation.source());
    int number = 0;
    for (Statement statement : view.statements(derivation.report())) {
      number++;
      Span span = statement.source().map(Location::span).orElse(new Span(0, 0));
      if (homes.isHome(statement, index) && isHere(statement)) {
        marks.add(SourceMark.taken(statement, span, number));
        for (Edit edit : statement.edits()) {
          marks.add(SourceMark.changed(statement, edit.source()));
        }
      }
    }
    view.omissions(derivation).forEach(omission -> marks.add(SourceMark.omitted(omission)));
    marks.removeIf(mark -> mark.span().isEmpty());
    marks.sort(Comparator.comparing(SourceMark::span));
    for (SourceMark mark : marks) {
      cuts.add(mark.span().start());
      cuts.add(mark.span().end());
    }
  }

  private boolean isHere(Statement statement) {
    return statement.source().map(Location::article).filter(source.id()::equals).isPresent();
  }

  /** Writes the paragraphs and closes the element that holds them. */
  static void write(View view, Html html, Homes homes, Derivation derivation, int index) {
    SourcePane pane = new SourcePane(view, html, homes, derivation, index);
    pane.source.blocks().forEach(pane::block);
    html.close();
  }

  private void block(Block block) {
    List<SourceMark> here =
        marks.stream().filter(mark -> mark.span().overlaps(block.span())).toList();
    html.open(Blocks.tag(block.kind()), "class", Labels.of(block.kind()));
    int at = block.span().start();
    for (int cut : cuts.subSet(at, false, block.span().end(), false)) {
      piece(new Span(at, cut), here);
      at = cut;
    }
    piece(new Span(at, block.span().end()), here);
    html.close().row();
  }

  private void piece(Span piece, List<SourceMark> here) {
    List<SourceMark> over = here.stream().filter(mark -> mark.span().overlaps(piece)).toList();
    if (over.isEmpty()) {
      html.text(piece.of(source.text()));
      return;
    }
    over.stream().filter(mark -> mark.span().start() == piece.start()).forEach(this::link);
    Set<String> kinds = new LinkedHashSet<>();
    Set<String> findings = new LinkedHashSet<>();
    for (SourceMark mark : over) {
      kinds.add(mark.kind());
      findings.add(mark.finding());
    }
    html.element(
        "span",
        piece.of(source.text()),
        "class",
        "counterpart " + String.join(" ", kinds),
        "data-of",
        String.join(" ", findings));
  }

  private void link(SourceMark mark) {
    if (mark.label().isEmpty()) {
      return;
    }
    // An omission has no counterpart: its link leads to itself, which makes it a permalink.
    String id = mark.isOmission() ? mark.finding() : "c-" + mark.finding();
    html.open("span", "class", "tag " + mark.kind(), "dir", "ltr");
    html.element(
        "a",
        mark.label(),
        "class",
        "jump",
        "id",
        id,
        "href",
        "#" + mark.finding(),
        "aria-label",
        mark.name(),
        "lang",
        "en");
    html.close();
  }
}
