package dev.stemma.extract;

import dev.stemma.article.Credit;
import dev.stemma.article.Field;
import dev.stemma.article.Provenance;
import dev.stemma.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Says of a page's pieces also what happened to them after the body was found. */
final class PageExplanation {

  private PageExplanation() {}

  /**
   * Returns the explanation of a page.
   *
   * @param replaced whether a text from the page's own data was taken for its body
   */
  static Explanation of(
      Element page, List<PieceVerdict> found, boolean replaced, Draft draft, SitePage site) {
    Set<String> credits = new HashSet<>(draft.credits().stream().map(Credit::text).toList());
    Set<String> parts = new HashSet<>(draft.parts.stream().map(Draft.Part::text).toList());
    List<PieceVerdict> verdicts = new ArrayList<>();
    List<PieceVerdict> listed = found.subList(0, Math.min(Explanation.MOST, found.size()));
    for (PieceVerdict verdict : listed) {
      boolean gone = verdict.kept() && !parts.contains(verdict.text());
      if (verdict.reason() == Reason.OUTSIDE && isTitle(verdict, draft)) {
        verdicts.add(with(verdict, Reason.TITLE));
      } else if (gone && credits.contains(verdict.text())) {
        verdicts.add(with(verdict, Reason.CREDIT));
      } else if (gone && isDateline(verdict, draft)) {
        verdicts.add(with(verdict, Reason.DATELINE));
      } else if (verdict.kept() && replaced) {
        verdicts.add(with(verdict, Reason.REPLACED));
      } else {
        verdicts.add(verdict);
      }
    }
    int unlisted = found.size() - listed.size();
    if (replaced) {
      int room = Math.min(Explanation.MOST - listed.size(), draft.parts.size());
      verdicts.addAll(fromData(draft.parts.subList(0, room), draft));
      unlisted += draft.parts.size() - room;
    }
    return new Explanation(verdicts, unlisted, site.place(), Optional.of(page));
  }

  private static boolean isTitle(PieceVerdict verdict, Draft draft) {
    return draft
        .title
        .filter(title -> Folding.fold(title).equals(Folding.fold(verdict.text())))
        .isPresent();
  }

  /** A dateline that is a paragraph of its own is wholly cut from the text. */
  private static boolean isDateline(PieceVerdict verdict, Draft draft) {
    Provenance dateline = draft.provenance.get(Field.DATELINE);
    return dateline != null && dateline.stated().equals(verdict.text());
  }

  private static List<PieceVerdict> fromData(List<Draft.Part> parts, Draft draft) {
    Provenance body = draft.provenance.get(Field.BODY);
    String place = body == null ? "" : body.place();
    return parts.stream()
        .map(part ->
            new PieceVerdict(
                place, part.kind(), part.text(), Reason.DATA, "", OptionalDouble.empty()))
        .toList();
  }

  private static PieceVerdict with(PieceVerdict verdict, Reason reason) {
    return new PieceVerdict(
        verdict.place(), verdict.kind(), verdict.text(), reason, verdict.detail(), verdict.score());
  }
}
