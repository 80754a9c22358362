package dev.stemma.report;

import dev.stemma.article.Article;
import dev.stemma.article.Block;
import dev.stemma.article.Location;
import dev.stemma.article.Span;
import dev.stemma.collate.Edit;
import dev.stemma.lineage.Derivation;
import dev.stemma.lineage.Statement;
import dev.stemma.quote.CheckedQuotation;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A report's text: every statement with its relation, every quotation with its verdict. */
final class ReportPane {

  private final View view;
  private final Html html;
  private final Homes homes;
  private final Derivation derivation;
  private final int index;
  private final Article report;
  private final NavigableMap<Integer, List<CheckedQuotation>> quotations = new TreeMap<>();

  private ReportPane(View view, Html html, Homes homes, Derivation derivation, int index) {
    this.view = view;
    this.html = html;
    this.homes = homes;
    this.derivation = derivation;
    this.index = index;
    this.report = view.article(derivation.report());
    for (CheckedQuotation each : view.quotations(report.id())) {
      int end = Gaps.behindMarks(report.text(), each.quotation().span().end());
      quotations.computeIfAbsent(end, offset -> new ArrayList<>()).add(each);
    }
  }

  /** Writes the paragraphs and closes the element that holds them. */
  static void write(View view, Html html, Homes homes, Derivation derivation, int index) {
    ReportPane pane = new ReportPane(view, html, homes, derivation, index);
    pane.report.blocks().forEach(pane::block);
    html.close();
  }

  private void block(Block block) {
    html.open(Blocks.tag(block.kind()), "class", Labels.of(block.kind()));
    int at = block.span().start();
    int number = 0;
    for (Statement statement : view.statements(report.id())) {
      number++;
      int start = Math.max(at, statement.span().start());
      int end = Math.min(block.span().end(), statement.span().end());
      if (start < end) {
        plain(at, start);
        statement(statement, number, new Span(start, end));
        at = end;
      }
    }
    plain(at, block.span().end());
    html.close().row();
  }

  private void plain(int start, int end) {
    if (start < end) {
      words(new Span(start, end), report.id(), List.of());
    }
  }

  private void statement(Statement statement, int number, Span shown) {
    boolean begins = shown.start() == statement.span().start();
    boolean home = homes.isHome(statement, index);
    String id = FindingIds.of(statement);
    String kind = home ? Marks.kind(statement.relation()) : "is-elsewhere";
    String[] named = {"class", "finding " + kind, "id", id, "tabindex", "-1"};
    String[] unnamed = {"class", "finding " + kind, "data-of", id};
    html.open("span", home && begins ? named : unnamed);
    if (begins) {
      tag(statement, number, id, home);
    }
    String source = statement.source().map(Location::article).orElse(report.id());
    words(shown, source, home ? statement.edits() : List.of());
    if (home && shown.end() == statement.span().end()) {
      statement.doubt().ifPresent(this::doubt);
    }
    html.close();
  }

  private void tag(Statement statement, int number, String id, boolean home) {
    String sign = Marks.of(statement.relation());
    String relation = Labels.of(statement.relation());
    String from = statement.source().map(place -> view.siglum(place.article())).orElse("");
    html.open("span", "class", "tag", "dir", "ltr");
    String link = "Statement " + number + (home ? ": permalink" : ": show beside its source");
    html.element(
        "a", Integer.toString(number), "class", "number", "href", "#" + id, "aria-label", link);
    boolean beside = home && from.equals(view.siglum(derivation.source()));
    if (beside) {
      String label = "Statement " + number + ", " + relation + ": show its source in " + from;
      html.element(
          "a",
          sign + from,
          "class",
          "jump",
          "href",
          "#c-" + id,
          "aria-label",
          label,
          "title",
          relation + ", " + statement.measure());
    } else {
      html.open("span", "class", "jump", "title", relation + ", " + statement.measure());
      html.element("span", sign + from, "aria-hidden", "true");
      html.element("span", relation, "class", "unseen").close();
    }
    html.close();
  }

  private void doubt(String doubt) {
    html.element("small", "Doubt: " + doubt, "class", "doubt", "lang", "en", "dir", "ltr");
  }

  private void words(Span shown, String source, List<Edit> edits) {
    Location where = new Location(report.id(), shown);
    PageEdits.write(view, html, where, source, edits, quotations.navigableKeySet(), this::verdicts);
  }

  private void verdicts(int offset) {
    for (CheckedQuotation checked : quotations.getOrDefault(offset, List.of())) {
      String id = FindingIds.of(checked);
      String label = "Quotation " + checked.verdict().label() + ": show the check";
      String[] unnamed = {"class", "check", "href", "#" + id, "aria-label", label, "dir", "ltr"};
      String[] named = {
        "class", "check", "href", "#" + id, "aria-label", label, "dir", "ltr", "id", "at-" + id
      };
      html.open("a", homes.isHome(report.id(), index) ? named : unnamed);
      PageVerdict.badge(html, checked.verdict());
      html.close();
    }
  }
}
