package dev.stemma.extract;

import dev.stemma.article.BlockKind;
import dev.stemma.article.Field;
import dev.stemma.article.Origin;
import dev.stemma.article.RelatedItem;
import dev.stemma.time.DateFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What the pieces that are no body say of the article: its date, byline, credits, teasers. */
final class AroundBody {

  private static final int FEWEST_TEASERS = 6;
  private static final int LONGEST_TEASER = 300;

  /** How many pieces before and behind the body may tell its date, author and agency. */
  private static final int AROUND = 8;

  private static final int LONGEST_HEAD = 120;

  private final List<Piece> kept = new ArrayList<>();
  private final List<Piece> dropped = new ArrayList<>();
  private final List<Piece> pieces;
  private final SitePage site;
  private int first = -1;
  private int behind = -1;

  /**
   * Looks at the pieces of a page.
   *
   * @param from index of the first piece of the part that holds the body
   * @param to index behind its last piece; where a site rule names the body, nothing but that
   */
  AroundBody(List<Piece> pieces, Reason[] reasons, int from, int to, SitePage site) {
    this.pieces = pieces;
    this.site = site;
    for (int i = 0; i < reasons.length; i++) {
      Piece piece = pieces.get(i);
      if (reasons[i].keeps()) {
        kept.add(piece);
        first = first < 0 ? i : first;
        behind = i + 1;
      }
    }
    for (int i = 0; i < reasons.length; i++) {
      boolean near = (i >= from && i < to) || (i >= first && i < behind);
      if (near && !reasons[i].keeps() && reasons[i] != Reason.HIDDEN) {
        dropped.add(pieces.get(i));
      }
    }
  }

  void fill(Draft draft) {
    draft.index = isIndex();
    if (first >= 0) {
      pieces.subList(Math.max(0, first - AROUND), first).reversed().stream()
          .filter(piece -> !piece.region().furniture)
          .forEach(piece -> readHead(piece, draft));
      pieces.subList(behind, Math.min(pieces.size(), behind + AROUND)).stream()
          .filter(AroundBody::isCredit)
          .forEach(piece -> draft.addCredit(piece.text()));
    }
    for (Piece piece : dropped) {
      if (piece.isCredit() || site.isEnd(piece.text())) {
        draft.addCredit(piece.text());
      } else if (piece.linkShare() > 0.6
          && piece.text().length() > 25
          && piece.address().isPresent()) {
        draft.addRelated(new RelatedItem(piece.text(), Optional.empty(), piece.address()));
      }
    }
  }

  /** An index page is headings that link elsewhere, with at most a short teaser to each. */
  private boolean isIndex() {
    long links =
        dropped.stream()
                .filter(piece -> piece.linkShare() > 0.6 && piece.text().length() > 20)
                .count()
            + kept.stream().filter(piece -> piece.linkShare() > 0.4).count();
    return links >= FEWEST_TEASERS
        && links * 2 >= kept.size()
        && kept.stream().allMatch(piece -> piece.weight() < LONGEST_TEASER);
  }

  private static boolean isCredit(Piece piece) {
    Element holder = piece.region().element;
    boolean named =
        ClassWords.Kind.CREDIT.isIn(holder.className()) && piece.text().length() <= LONGEST_HEAD;
    return (named && piece.kind() != BlockKind.CAPTION && !piece.isProse())
        || (piece.isCredit() && !piece.text().startsWith("©"));
  }

  /** Reads a line between headline and body: a date, a byline. */
  private static void readHead(Piece piece, Draft draft) {
    String line = piece.text();
    if (line.length() > LONGEST_HEAD) {
      return;
    }
    if (draft.published.isEmpty()) {
      draft.published = HeaderLine.dateAlone(line).flatMap(DateFound::moment);
      if (draft.published.isPresent()) {
        draft.note(Field.PUBLISHED, Origin.VISIBLE_TEXT, "line above the body", line, 0.7);
      }
    }
    if (draft.authors.isEmpty() && HeaderLine.isByline(line)) {
      draft.authors.addAll(Names.split(line));
      draft.note(Field.AUTHORS, Origin.VISIBLE_TEXT, "line above the body", line, 0.7);
    }
  }
}
