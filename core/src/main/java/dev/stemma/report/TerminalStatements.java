package dev.stemma.report;

import dev.stemma.article.Article;
import dev.stemma.article.Location;
import dev.stemma.lineage.Statement;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** The statements of every report in order, each with its relation, its source and its edits. */
final class TerminalStatements {

  private static final int INDENT = 17;

  private TerminalStatements() {}

  static void print(View view, Screen screen) throws IOException {
    for (Article article : view.trace().articles()) {
      List<Statement> statements = view.statements(article.id());
      if (!statements.isEmpty()) {
        String siglum = view.siglum(article.id());
        screen.heading("STATEMENTS OF " + siglum + ": " + view.name(article.id()));
        for (int i = 0; i < statements.size(); i++) {
          print(view, screen, i + 1, statements.get(i));
        }
      }
    }
  }

  private static void print(View view, Screen screen, int number, Statement statement)
      throws IOException {
    Location where = new Location(statement.article(), statement.span());
    String source = statement.source().map(Location::article).orElse(statement.article());
    Line line = new Line();
    EditedLine.add(view, screen.style(), where, source, statement.edits(), new TreeMap<>(), line);
    screen.print(label(view, screen, number, statement), INDENT, line);
    if (statement.source().isPresent()) {
      screen.print(INDENT, source(view, statement, statement.source().get()));
    }
    if (statement.doubt().isPresent()) {
      screen.print(INDENT, new Line().say(Role.DOUBT, "doubt: ").page(statement.doubt().get()));
    }
  }

  private static String label(View view, Screen screen, int number, Statement statement) {
    String from = statement.source().map(place -> view.siglum(place.article())).orElse("");
    String relation = Labels.of(statement.relation());
    String count = String.format(Locale.ROOT, "%4d ", number);
    String gap = " ".repeat(Math.max(1, INDENT - 5 - relation.length() - 1 - from.length()));
    return count + screen.style().paint(Role.of(statement.relation()), relation) + " " + from + gap;
  }

  private static Line source(View view, Statement statement, Location source) {
    Line line = new Line();
    line.say(Role.FAINT, view.siglum(source.article()) + " ¶" + view.paragraph(source) + " ");
    String words = view.words(source);
    boolean same =
        statement.edits().isEmpty()
            && words.equals(statement.span().of(view.article(statement.article()).text()));
    return same ? line.say(Role.FAINT, "the same words") : line.page(Role.FAINT, words);
  }
}
