package dev.stemma.report;

import dev.stemma.article.Location;
import dev.stemma.lineage.Derivation;
import dev.stemma.lineage.Omission;
import java.io.IOException;
import java.util.List;

/** What each report left out of each of its sources. */
final class TerminalOmissions {

  private TerminalOmissions() {}

  static void print(View view, Screen screen) throws IOException {
    for (Derivation derivation : view.trace().derivations()) {
      List<Omission> omissions = view.omissions(derivation);
      if (omissions.isEmpty()) {
        continue;
      }
      String report = view.siglum(derivation.report());
      screen.heading("LEFT OUT OF " + report + ", in " + view.siglum(derivation.source()));
      for (Omission omission : omissions) {
        Location place = new Location(omission.source(), omission.span());
        Line line = new Line().say(Role.FAINT, "¶" + view.paragraph(place) + " ");
        screen.print("  - ", 4, line.page(view.words(place)));
      }
    }
  }
}
