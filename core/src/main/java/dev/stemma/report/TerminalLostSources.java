package dev.stemma.report;

import dev.stemma.article.Location;
import dev.stemma.lineage.Citation;
import java.io.IOException;

/** What is cited and was not among the inputs. */
final class TerminalLostSources {

  private TerminalLostSources() {}

  static void print(View view, Screen screen) throws IOException {
    if (view.lost().isEmpty()) {
      return;
    }
    screen.heading("LOST SOURCES");
    for (LostWitness lost : view.lost()) {
      Line line = new Line().page(lost.name());
      lost.date().ifPresent(date -> line.say(" of " + date));
      screen.print("  " + lost.siglum() + "  ", 5, line);
      for (Citation citation : lost.citations()) {
        screen.print(5, citing(view, citation));
      }
    }
  }

  private static Line citing(View view, Citation citation) {
    String words = view.words(new Location(citation.article(), citation.span()));
    Line line =
        new Line()
            .say(Role.FAINT, "cited by " + view.siglum(citation.article()) + ": ")
            .page("\"" + words + "\"");
    citation.via().ifPresent(via -> line.say(Role.FAINT, ", through ").page(via));
    return line;
  }
}
