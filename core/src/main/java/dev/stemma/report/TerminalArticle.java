package dev.stemma.report;

import dev.stemma.article.Article;
import dev.stemma.article.Block;
import dev.stemma.article.BlockKind;
import dev.stemma.article.Credit;
import dev.stemma.article.RelatedItem;
import java.io.IOException;
import java.util.List;

/** Prints one article to a terminal: what it says of itself and why we think so, then its text. */
public final class TerminalArticle {

  private static final int LABEL = 11;

  private final Article article;
  private final Screen screen;

  private TerminalArticle(Article article, Screen screen) {
    this.article = article;
    this.screen = screen;
  }

  /**
   * Prints an article. Escape sequences stand in it only where the style is {@link Style#ANSI}, and
   * never because a page held them.
   *
   * @param width columns of the terminal; less than {@link TerminalReport#LEAST_WIDTH} counts as
   *     that
   * @throws IOException if {@code out} does
   */
  public static void write(Article article, Appendable out, int width, Style style)
      throws IOException {
    Screen screen = new Screen(out, Math.max(width, TerminalReport.LEAST_WIDTH), style);
    TerminalArticle printer = new TerminalArticle(article, screen);
    printer.head();
    printer.body();
    printer.related();
    printer.credits();
  }

  private void head() throws IOException {
    screen.print(0, new Line().say(Role.FAINT, article.file()));
    Line title =
        article.title().isPresent()
            ? new Line().page(Role.HEADING, article.title().get())
            : new Line().say(Role.FAINT, "no title");
    screen.print(0, title);
    for (Fact fact : Fact.of(article)) {
      if (!fact.label().equals("title")) {
        fact(fact);
      }
    }
    screen.print(label("size"), LABEL + 2, Line.of(ArticleSize.of(article).inWords()));
  }

  private void fact(Fact fact) throws IOException {
    Line line = new Line().page(fact.value());
    fact.provenance()
        .ifPresent(
            provenance -> line.say(" ").page(Role.FAINT, "[" + Fact.evidence(provenance) + "]"));
    screen.print(label(fact.label()), LABEL + 2, line);
  }

  private String label(String label) {
    String padded = label + " ".repeat(Math.max(0, LABEL - label.length()));
    return "  " + screen.style().paint(Role.FAINT, padded);
  }

  private void body() throws IOException {
    for (int at = 0; at < article.blocks().size(); at++) {
      Block block = article.blocks().get(at);
      boolean listed =
          at > 0
              && block.kind() == article.blocks().get(at - 1).kind()
              && (block.kind() == BlockKind.LIST_ITEM || block.kind() == BlockKind.TABLE);
      if (!listed) {
        screen.blank();
      }
      String words = block.span().of(article.text());
      boolean note = article.details().corrections().contains(block.span());
      if (note) {
        screen.print(0, new Line().say(Role.DOUBT, "CORRECTION"));
      }
      switch (block.kind()) {
        case PARAGRAPH -> screen.print(0, new Line().page(words));
        case HEADING -> screen.print(0, new Line().page(Role.HEADING, words));
        case LIST_ITEM -> screen.print("  • ", 4, new Line().page(words));
        case QUOTATION_BLOCK -> screen.print("  > ", 4, new Line().page(words));
        case CAPTION -> screen.print("  ", 2, new Line().page(Role.FAINT, words));
        case TABLE -> screen.print("  | ", 4, new Line().page(words));
      }
    }
  }

  private void related() throws IOException {
    List<RelatedItem> related = article.related();
    if (related.isEmpty()) {
      return;
    }
    screen.heading("RELATED ITEMS, not part of the text");
    for (RelatedItem item : related) {
      Line line = new Line().page(item.text());
      item.date().ifPresent(date -> line.say(Role.FAINT, " · " + Dates.of(date)));
      item.address().ifPresent(address -> line.say(Role.FAINT, " · ").page(Role.FAINT, address));
      screen.print("  · ", 4, line);
    }
  }

  private void credits() throws IOException {
    if (article.credits().isEmpty()) {
      return;
    }
    screen.heading("CREDITS AND END MARKS, not part of the text");
    for (Credit credit : article.credits()) {
      screen.print("  · ", 4, new Line().page(credit.text()));
    }
  }
}
