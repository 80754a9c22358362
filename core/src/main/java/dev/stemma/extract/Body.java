package dev.stemma.extract;

import dev.stemma.article.BlockKind;
import dev.stemma.article.RelatedItem;
import dev.stemma.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the body of a page: the region with the most prose and the least furniture (a maximum over
 * subtrees of the pieces' {@linkplain Piece#worth() worth}), then within it the pieces to keep.
 */
final class Body {

  private static final int ENOUGH = 250;
  private static final int FEWEST_TEASERS = 6;
  private static final int LONGEST_TEASER = 300;

  private final List<Piece> kept = new ArrayList<>();
  private final List<Piece> dropped = new ArrayList<>();

  private Body() {}

  /** Returns the kept pieces; dropped teasers go to the draft. */
  static List<Piece> of(Element page, Draft draft) {
    Body strict = read(page, true, draft);
    if (strict.size() < ENOUGH) {
      Body lenient = read(page, false, draft);
      if (lenient.size() > strict.size() * 2) {
        return lenient.finish(draft);
      }
    }
    return strict.finish(draft);
  }

  private int size() {
    return kept.stream().mapToInt(piece -> piece.text().length()).sum();
  }

  private static Body read(Element page, boolean strict, Draft draft) {
    PieceReader.Pieces read = PieceReader.of(page, strict);
    Region best = read.regions().getFirst();
    for (Region region : read.regions()) {
      if (region.worth >= best.worth) {
        best = region;
      }
    }
    Body body = new Body();
    body.choose(read.pieces().subList(best.from, best.to), draft.title);
    return body;
  }

  private void choose(List<Piece> pieces, Optional<String> title) {
    Set<String> seen = new HashSet<>();
    title.map(Folding::fold).ifPresent(seen::add);
    int first = firstProse(pieces);
    int last = lastProse(pieces);
    boolean teasers = false;
    for (int at = 0; at < pieces.size(); at++) {
      Piece piece = pieces.get(at);
      if (piece.kind() == BlockKind.HEADING || piece.isProse()) {
        teasers = false;
      }
      if (isRelatedHeading(piece)) {
        teasers = true;
      }
      boolean keep =
          !teasers
              && at >= first
              && at <= last
              && isBody(pieces, at)
              && (piece.text().length() < 25 || seen.add(Folding.fold(piece.text())));
      (keep ? kept : dropped).add(piece);
    }
    while (!kept.isEmpty() && kept.getLast().kind() == BlockKind.HEADING) {
      dropped.add(kept.removeLast());
    }
  }

  private static boolean isBody(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    if (piece.kind() == BlockKind.CAPTION || piece.tag().equals("time")) {
      return false;
    }
    if (Phrases.is("drop", piece.text()) || Credits.isCredit(piece.text())) {
      return false;
    }
    if (piece.kind() == BlockKind.HEADING) {
      return piece.linkShare() < 0.5 && at + 1 < pieces.size();
    }
    if (piece.suspect() && !piece.isProse()) {
      return false;
    }
    if (piece.linkShare() > 0.75) {
      return false;
    }
    if (piece.kind() == BlockKind.LIST_ITEM) {
      return piece.linkShare() < 0.5;
    }
    return piece.isProse()
        || piece.tag().equals("p")
        || piece.kind() != BlockKind.PARAGRAPH
        || piece.endsSentence()
        || piece.text().length() > 40;
  }

  private static boolean isRelatedHeading(Piece piece) {
    return piece.text().length() < 60
        && Phrases.begins("related", piece.text())
        && !".!?".contains(piece.text().substring(piece.text().length() - 1));
  }

  private static int firstProse(List<Piece> pieces) {
    int at = 0;
    while (at < pieces.size() && !pieces.get(at).isProse()) {
      at++;
    }
    while (at > 0
        && pieces.get(at - 1).kind() == BlockKind.HEADING
        && !pieces.get(at - 1).tag().equals("h1")) {
      at--;
    }
    return at;
  }

  private static int lastProse(List<Piece> pieces) {
    int at = pieces.size() - 1;
    while (at >= 0 && !pieces.get(at).isProse()) {
      at--;
    }
    // Short last words, as of a dialogue, belong to the body where the page sets them alike.
    while (at >= 0
        && at + 1 < pieces.size()
        && pieces.get(at + 1).tag().equals("p")
        && pieces.get(at + 1).linkShare() < 0.2
        && pieces.get(at + 1).region().outer.equals(pieces.get(at).region().outer)) {
      at++;
    }
    return at;
  }

  /** An index page is headings that link elsewhere, with at most a short teaser to each. */
  private boolean isIndex() {
    long links =
        dropped.stream().filter(piece -> piece.linkShare() > 0.6 && piece.text().length() > 20).count()
            + kept.stream().filter(piece -> piece.linkShare() > 0.4).count();
    return links >= FEWEST_TEASERS
        && links * 2 >= kept.size()
        && kept.stream().allMatch(piece -> piece.weight() < LONGEST_TEASER);
  }

  private List<Piece> finish(Draft draft) {
    draft.index = isIndex();
    for (Piece piece : dropped) {
      if (Credits.isEndMark(piece.text()) || Credits.isCredit(piece.text())) {
        draft.addCredit(piece.text());
      } else if (piece.linkShare() > 0.6
          && piece.text().length() > 25
          && piece.address().isPresent()) {
        draft.addRelated(new RelatedItem(piece.text(), Optional.empty(), piece.address()));
      }
    }
    return kept;
  }
}
