package dev.stemma.report;

import dev.stemma.article.Article;
import dev.stemma.article.Dateline;
import dev.stemma.lineage.Citation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The articles as understood, each behind its letter. */
final class TerminalArticles {

  private static final int INDENT = 5;

  private TerminalArticles() {}

  static void print(View view, Screen screen) throws IOException {
    if (view.trace().articles().isEmpty()) {
      return;
    }
    screen.heading("ARTICLES");
    for (Article article : view.trace().articles()) {
      String siglum = view.siglum(article.id());
      String label = screen.style().paint(Role.HEADING, siglum);
      String gap = " ".repeat(Math.max(1, INDENT - 2 - siglum.length()));
      screen.print("  " + label + gap, INDENT, title(article));
      screen.print(INDENT, facts(article));
      screen.print(INDENT, size(article));
      citations(view, screen, article);
    }
  }

  private static Line title(Article article) {
    return article.title().isPresent()
        ? new Line().page(Role.HEADING, article.title().get())
        : new Line().say(Role.FAINT, "no title");
  }

  private static Line facts(Article article) {
    List<String> facts = new ArrayList<>();
    article.publisher().ifPresent(facts::add);
    if (!article.authors().isEmpty()) {
      facts.add("by " + String.join(", ", article.authors()));
    }
    article.published().ifPresent(moment -> facts.add("published " + moment));
    article.modified().ifPresent(moment -> facts.add("changed " + moment));
    article.dateline().ifPresent(dateline -> facts.add("dateline " + words(dateline)));
    facts.add("language " + article.language());
    return joined(facts);
  }

  private static Line size(Article article) {
    List<String> facts = new ArrayList<>();
    facts.add(ArticleSize.of(article).inWords());
    if (!article.related().isEmpty()) {
      facts.add(FindingWords.count(article.related().size(), "related item"));
    }
    article.credits().forEach(credit -> facts.add("credit " + credit.text()));
    facts.add(article.file());
    article.address().ifPresent(facts::add);
    return joined(facts);
  }

  private static Line joined(List<String> facts) {
    Line line = new Line();
    for (int i = 0; i < facts.size(); i++) {
      if (i > 0) {
        line.say(Role.FAINT, " · ");
      }
      line.page(facts.get(i));
    }
    return line;
  }

  private static String words(Dateline dateline) {
    List<String> parts = new ArrayList<>();
    dateline.place().ifPresent(parts::add);
    dateline.date().ifPresent(date -> parts.add(date.toString()));
    dateline.agency().ifPresent(parts::add);
    return String.join(", ", parts);
  }

  private static void citations(View view, Screen screen, Article article) throws IOException {
    for (Citation citation : view.citations(article.id())) {
      Line line = new Line().say("cites ").page(citation.name());
      citation.date().ifPresent(date -> line.say(" of " + date));
      citation.via().ifPresent(via -> line.say(", through ").page(via));
      line.say(citation.resolved().map(id -> ", which is " + view.siglum(id)).orElse(", lost"));
      screen.print(INDENT, line);
    }
  }
}
