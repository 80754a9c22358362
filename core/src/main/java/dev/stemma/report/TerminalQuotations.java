package dev.stemma.report;

import dev.stemma.article.Article;
import dev.stemma.article.Location;
import dev.stemma.article.Span;
import dev.stemma.quote.CheckedQuotation;
import dev.stemma.quote.Quotation;
import java.io.IOException;
import java.util.List;

/** The quotations of every report with their verdicts; hidden words stand where they were. */
final class TerminalQuotations {

  private static final int INDENT = 17;

  private TerminalQuotations() {}

  static void print(View view, Screen screen) throws IOException {
    for (Article article : view.trace().articles()) {
      List<CheckedQuotation> quotations = view.quotations(article.id());
      if (!quotations.isEmpty() && view.checkableQuotations().containsAll(quotations)) {
        screen.heading(
            "QUOTATIONS IN "
                + view.siglum(article.id())
                + ": "
                + FindingWords.verdicts(quotations));
        for (CheckedQuotation quotation : quotations) {
          print(view, screen, quotation);
        }
      }
    }
  }

  private static void print(View view, Screen screen, CheckedQuotation checked) throws IOException {
    String verdict = checked.verdict().label();
    String gap = " ".repeat(Math.max(1, INDENT - 2 - verdict.length()));
    String label = screen.style().paint(Role.of(checked.verdict()), verdict);
    screen.print("  " + label + gap, INDENT, words(view, screen, checked));
    screen.print(INDENT, said(view, checked));
    if (checked.source().isPresent()) {
      screen.print(INDENT, source(view, checked.source().get()));
    }
  }

  private static Line words(View view, Screen screen, CheckedQuotation checked) {
    Span span = checked.quotation().span();
    String text = view.article(checked.article()).text();
    Line line = new Line().page("\"");
    EditedLine.add(
        view,
        screen.style(),
        new Location(checked.article(), span),
        checked.source().map(Location::article).orElse(checked.article()),
        checked.edits(),
        Ellipses.hidden(text, checked),
        line);
    return line.page("\"");
  }

  private static Line said(View view, CheckedQuotation checked) {
    Quotation quotation = checked.quotation();
    Line line = new Line().say(Role.FAINT, Labels.of(quotation.kind()) + ", ");
    if (quotation.speaker().isPresent()) {
      line.say(Role.FAINT, "said by ").page(quotation.speaker().get().name());
    } else {
      line.say(Role.FAINT, "no speaker named");
    }
    quotation
        .cue()
        .ifPresent(cue -> {
          String words = cue.of(view.article(checked.article()).text());
          line.say(Role.FAINT, " in ").page("\"" + words + "\"");
        });
    for (String flag : Labels.quotations(checked.flags())) {
      line.say(", ").say(Role.DOUBT, flag);
    }
    return line;
  }

  private static Line source(View view, Location source) {
    String place = view.siglum(source.article()) + " ¶" + view.paragraph(source) + " ";
    return new Line().say(Role.FAINT, place).page(Role.FAINT, view.words(source));
  }
}
