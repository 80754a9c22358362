package dev.stemma.report;

import dev.stemma.article.Location;
import dev.stemma.lineage.Derivation;
import dev.stemma.lineage.Evidence;
import java.io.IOException;

/** Who derives from whom, and why we think so. */
final class TerminalDerivations {

  private TerminalDerivations() {}

  static void print(View view, Screen screen) throws IOException {
    if (view.trace().derivations().isEmpty()) {
      return;
    }
    screen.heading("DERIVATIONS");
    for (Derivation derivation : view.trace().derivations()) {
      screen.print("  ", 5, headline(view, derivation));
      screen.print(5, Line.of(FindingWords.shares(derivation)));
      for (Evidence evidence : derivation.evidence()) {
        screen.print("     - ", 7, evidence(view, evidence));
      }
    }
  }

  private static Line headline(View view, Derivation derivation) {
    String taker = view.siglum(FindingWords.taker(derivation));
    String giver = view.siglum(FindingWords.giver(derivation));
    String arrow = derivation.direction().isPresent() ? " <- " : " -- ";
    return new Line()
        .say(Role.HEADING, taker + arrow + giver)
        .say(", ")
        .say(Role.TAKEN, derivation.derivationClass().label())
        .say(": " + FindingWords.relation(view, derivation));
  }

  private static Line evidence(View view, Evidence evidence) {
    EvidenceWords words = EvidenceWords.of(view, evidence);
    Line line = new Line().say(Role.HEADING, Labels.of(evidence));
    evidence.favours().ifPresent(id -> line.say(", for " + view.siglum(id) + " as the source"));
    line.say(": " + words.says());
    String before = ": ";
    for (Location shown : words.shown()) {
      line.say(before).page("\"" + view.words(shown) + "\"");
      line.say(Role.FAINT, " (" + view.siglum(shown.article()) + ")");
      before = "; ";
    }
    return line;
  }
}
