package dev.stemma.extract;

import dev.stemma.article.BlockKind;
import dev.stemma.article.Credit;
import dev.stemma.article.RelatedItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Says what became of each paragraph of a plain text, by where its words are now. */
final class TextExplanation {

  private final Draft draft;
  private final Set<String> parts;
  private final Set<String> credits;
  private final Set<String> related;
  private boolean inBody;

  private TextExplanation(Draft draft) {
    this.draft = draft;
    parts = new HashSet<>(draft.parts.stream().map(Draft.Part::text).toList());
    credits = new HashSet<>(draft.credits().stream().map(Credit::text).toList());
    related = new HashSet<>(draft.related().stream().map(RelatedItem::text).toList());
  }

  static Explanation of(List<String> paragraphs, Draft draft) {
    TextExplanation explanation = new TextExplanation(draft);
    List<PieceVerdict> verdicts = new ArrayList<>();
    for (int at = 0; at < Math.min(Explanation.MOST, paragraphs.size()); at++) {
      String text = paragraphs.get(at);
      verdicts.add(
          new PieceVerdict(
              "paragraph " + (at + 1),
              BlockKind.PARAGRAPH,
              text,
              explanation.judge(text),
              "",
              OptionalDouble.empty()));
    }
    return new Explanation(
        verdicts,
        Math.max(0, paragraphs.size() - Explanation.MOST),
        Optional.empty(),
        Optional.empty());
  }

  private Reason judge(String text) {
    if (isInBody(text)) {
      inBody = true;
      return Reason.BODY;
    }
    if (draft.title.filter(text::contains).isPresent() && !inBody) {
      return Reason.TITLE;
    }
    if (related.contains(text)) {
      return Reason.TEASER;
    }
    if (credits.contains(text) || Credits.isCredit(text)) {
      return Reason.CREDIT;
    }
    if (Phrases.is("drop", text) || Phrases.is("footer", text)) {
      return Reason.STOCK_PHRASE;
    }
    if (!inBody && Datelines.read(text).isPresent()) {
      return Reason.DATELINE;
    }
    return inBody ? Reason.BEHIND : Reason.HEAD;
  }

  /** A dateline is cut from the front of a paragraph of the body, a credit from its end. */
  private boolean isInBody(String text) {
    if (parts.contains(text)) {
      return true;
    }
    for (Draft.Part part : List.of(first(), last())) {
      if (!part.text().isEmpty() && text.contains(part.text())) {
        return true;
      }
    }
    return false;
  }

  private Draft.Part first() {
    return draft.parts.isEmpty() ? new Draft.Part(BlockKind.PARAGRAPH, "") : draft.parts.getFirst();
  }

  private Draft.Part last() {
    return draft.parts.isEmpty() ? new Draft.Part(BlockKind.PARAGRAPH, "") : draft.parts.getLast();
  }
}
