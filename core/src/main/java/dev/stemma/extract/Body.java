package dev.stemma.extract;

import dev.stemma.article.BlockKind;
import dev.stemma.article.RelatedItem;
import dev.stemma.text.Folding;
import dev.stemma.time.DateFound;
import java.util.ArrayList;
import java.util.Arrays;
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

  /** How many pieces before and behind the body may tell its date, author and agency. */
  private static final int AROUND = 8;

  private static final int LONGEST_HEAD = 120;

  /** How many times as much prose as before it stands below a headline. */
  private static final int HEADED = 4;

  /** The core of a region holds nearly all that the region is worth. */
  private static final double CORE_SHARE = 0.9;

  private final List<Piece> kept = new ArrayList<>();
  private final List<Piece> dropped = new ArrayList<>();
  private List<Piece> head = List.of();
  private List<Piece> tail = List.of();
  private final PieceReader.Pieces read;
  private final SitePage site;

  /** What is said of each piece of the page. */
  private final Reason[] reasons;

  private Body(PieceReader.Pieces read, SitePage site) {
    this.read = read;
    this.site = site;
    reasons = new Reason[read.pieces().size()];
    Arrays.fill(reasons, Reason.OUTSIDE);
  }

  /**
   * Finds the body.
   *
   * @param title the page's headline, which is not part of it
   * @param favour whether to believe furniture's names in doubt
   * @param site what a site rule says of the page
   */
  static Body of(Element page, Optional<String> title, Favour favour, SitePage site) {
    Body strict = read(page, true, title, site);
    int enough =
        switch (favour) {
          case PRECISION -> 0;
          case BALANCED -> ENOUGH * 4;
          case RECALL -> Integer.MAX_VALUE;
        };
    if (strict.size() < enough) {
      Body lenient = read(page, false, title, site);
      if (lenient.size() > strict.size() * 2) {
        return lenient;
      }
    }
    return strict;
  }

  private int size() {
    return kept.stream().mapToInt(piece -> piece.text().length()).sum();
  }

  /** Returns what became of every piece of the page, in the order of the page. */
  List<PieceVerdict> verdicts() {
    return Verdicts.of(read, reasons, site);
  }

  private static Body read(Element page, boolean strict, Optional<String> title, SitePage site) {
    PieceReader.Pieces read = PieceReader.of(page, strict, site);
    Body body = new Body(read, site);
    if (site.hasBody()) {
      body.chooseRuled(title);
      body.findAround(read.pieces());
      return body;
    }
    Region best = read.regions().getFirst();
    for (Region region : read.regions()) {
      if (region.worth >= best.worth) {
        best = region;
      }
    }
    // What stands before the core may be a lead set apart; what stands behind it is furniture.
    Region core = best;
    for (Region region : read.regions()) {
      boolean inside = region.from >= core.from && region.to <= core.to;
      if (inside && region.worth >= core.worth * CORE_SHARE) {
        core = region;
      }
    }
    int from = start(read.pieces(), best.from, core.to);
    body.choose(read.pieces().subList(from, core.to), from, core, title);
    body.findAround(read.pieces());
    return body;
  }

  /** Returns where the last main heading stands before most of the prose, else the start. */
  private static int start(List<Piece> pieces, int from, int to) {
    int start = from;
    int all = prose(pieces, from, to);
    int before = 0;
    for (int at = from; at < to; at++) {
      Piece piece = pieces.get(at);
      if (piece.tag().equals("h1") && before * (HEADED + 1) < all) {
        start = at;
      }
      before += piece.isProse() ? piece.weight() : 0;
    }
    return start;
  }

  private void choose(List<Piece> pieces, int offset, Region best, Optional<String> title) {
    Set<String> seen = new HashSet<>();
    title.map(Folding::fold).ifPresent(seen::add);
    int first = firstProse(pieces);
    int last = lastProse(pieces);
    int teasersUpTo = 0;
    for (int at = 0; at < pieces.size(); at++) {
      Piece piece = pieces.get(at);
      if (at > first) {
        int end = teasersFrom(piece, offset + at, best) - offset;
        // What is longer than all that went before is the body after all.
        if (end > teasersUpTo && prose(pieces, at, end) <= prose(pieces, first, at)) {
          teasersUpTo = end;
        }
      }
      Reason reason =
          at < first
              ? (isTitle(piece, title) ? Reason.TITLE : Reason.HEAD)
              : at > last
                  ? Reason.BEHIND
                  : at < teasersUpTo ? Reason.TEASER : judge(pieces, at, best, seen);
      settle(piece, offset + at, reason);
    }
    dropLastHeadings();
  }

  private void settle(Piece piece, int index, Reason reason) {
    Reason settled = site.isEnd(piece.text()) ? Reason.CREDIT : reason;
    (settled.keeps() ? kept : dropped).add(piece);
    reasons[index] = settled;
  }

  /** A heading with nothing below it heads what was left out. */
  private void dropLastHeadings() {
    for (int at = reasons.length - 1; at >= 0; at--) {
      if (reasons[at].keeps()) {
        if (kept.getLast().kind() != BlockKind.HEADING) {
          return;
        }
        dropped.add(kept.removeLast());
        reasons[at] = Reason.BEHIND;
      }
    }
  }

  /** What stands in the elements that a site rule names is the body, but for plain furniture. */
  private void chooseRuled(Optional<String> title) {
    Set<String> seen = new HashSet<>();
    title.map(Folding::fold).ifPresent(seen::add);
    List<Piece> pieces = read.pieces();
    boolean ended = false;
    for (int at = 0; at < pieces.size(); at++) {
      Piece piece = pieces.get(at);
      if (site.body(piece.region().element).isEmpty()) {
        continue;
      }
      ended |= site.isEnd(piece.text());
      Reason reason = ended ? Reason.RULED_END : Reason.RULED_BODY;
      if (isTitle(piece, title)) {
        reason = Reason.TITLE;
      } else if (Phrases.is("drop", piece.text())) {
        reason = Reason.STOCK_PHRASE;
      } else if (Credits.isCredit(piece.text())) {
        reason = Reason.CREDIT;
      } else if (piece.kind() == BlockKind.CAPTION) {
        reason = Reason.CAPTION;
      }
      settle(piece, at, reason);
    }
    dropLastHeadings();
  }

  private static boolean isTitle(Piece piece, Optional<String> title) {
    return title
        .filter(words -> Folding.fold(words).equals(Folding.fold(piece.text())))
        .isPresent();
  }

  /**
   * Returns what speaks against a piece between the first and the last prose, else that it is body.
   */
  private static Reason judge(List<Piece> pieces, int at, Region best, Set<String> seen) {
    Piece piece = pieces.get(at);
    Reason reason = judge(pieces, at);
    if (reason != Reason.BODY) {
      return reason;
    }
    if (isInnerArticle(piece, best)) {
      return Reason.INNER_ARTICLE;
    }
    return piece.text().length() < 25 || seen.add(Folding.fold(piece.text()))
        ? Reason.BODY
        : Reason.REPEATED;
  }

  private static int prose(List<Piece> pieces, int from, int to) {
    return pieces.subList(from, Math.min(to, pieces.size())).stream()
        .filter(Piece::isProse)
        .mapToInt(Piece::weight)
        .sum();
  }

  /**
   * Returns where the teasers end that a piece begins, its own index if it begins none: a heading
   * such as "Related" covers the rest of what holds it, a linked heading its card.
   */
  private static int teasersFrom(Piece piece, int index, Region best) {
    boolean heading = piece.kind() == BlockKind.HEADING;
    boolean related = isRelatedHeading(piece) || (heading && isComments(piece));
    boolean card = heading && piece.linkShare() > 0.8;
    if (!related && !card) {
      return 0;
    }
    Region holder = piece.region();
    while (holder != best && holder.to - index <= 1 && holder.outer.isPresent()) {
      holder = holder.outer.get();
    }
    if (holder != best) {
      return holder.to;
    }
    // Right in the body, only a true heading ends it; a line like "Read also" covers itself.
    return related && heading ? best.to : index + 1;
  }

  /** Whole articles inside the article are teasers or comments. */
  private static boolean isInnerArticle(Piece piece, Region best) {
    boolean inside = false;
    Optional<Region> around = Optional.of(piece.region());
    while (around.isPresent() && around.get() != best) {
      inside |= around.get().element.normalName().equals("article");
      around = around.get().outer;
    }
    if (!inside) {
      return false;
    }
    for (Optional<Region> holder = around; holder.isPresent(); holder = holder.get().outer) {
      if (holder.get().element.normalName().equals("article")) {
        return true;
      }
    }
    return false;
  }

  private static Reason judge(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    if (piece.kind() == BlockKind.CAPTION) {
      return Reason.CAPTION;
    }
    if (piece.tag().equals("time")) {
      return Reason.LABEL;
    }
    if (Credits.isCredit(piece.text()) || piece.text().startsWith("©")) {
      return Reason.CREDIT;
    }
    if (Phrases.is("drop", piece.text())) {
      return Reason.STOCK_PHRASE;
    }
    if (piece.text().startsWith("<") && piece.text().contains("=")) {
      return Reason.LABEL;
    }
    if (piece.kind() == BlockKind.HEADING) {
      if (piece.linkShare() >= 0.5) {
        return Reason.LINKS;
      }
      return at + 1 < pieces.size() ? Reason.BODY : Reason.BEHIND;
    }
    if (piece.suspect() && !piece.isProse()) {
      return Reason.FURNITURE;
    }
    if (piece.linkShare() > 0.75
        || (piece.kind() == BlockKind.LIST_ITEM && piece.linkShare() >= 0.5)) {
      return Reason.LINKS;
    }
    return piece.isProse()
            || piece.tag().equals("p")
            || piece.kind() != BlockKind.PARAGRAPH
            || piece.endsSentence()
            || piece.text().length() > 40
        ? Reason.BODY
        : Reason.LABEL;
  }

  private static boolean isRelatedHeading(Piece piece) {
    return piece.text().length() < 60
        && Phrases.begins("related", piece.text())
        && !".!?".contains(piece.text().substring(piece.text().length() - 1));
  }

  /** {@code Readers' comments (12)}. */
  private static boolean isComments(Piece piece) {
    int end = piece.text().length();
    while (end > 0 && !Character.isLetter(piece.text().charAt(end - 1))) {
      end--;
    }
    return Phrases.is("comments", piece.text().substring(0, end));
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
        dropped.stream()
                .filter(piece -> piece.linkShare() > 0.6 && piece.text().length() > 20)
                .count()
            + kept.stream().filter(piece -> piece.linkShare() > 0.4).count();
    return links >= FEWEST_TEASERS
        && links * 2 >= kept.size()
        && kept.stream().allMatch(piece -> piece.weight() < LONGEST_TEASER);
  }

  private void findAround(List<Piece> pieces) {
    if (!kept.isEmpty()) {
      int first = pieces.indexOf(kept.getFirst());
      int behind = pieces.lastIndexOf(kept.getLast()) + 1;
      head = pieces.subList(Math.max(0, first - AROUND), first).reversed();
      tail = pieces.subList(behind, Math.min(pieces.size(), behind + AROUND));
    }
  }

  /** Puts the kept pieces into a draft, and what the pieces around them say of the article. */
  void fill(Draft draft) {
    ElementPaths paths = new ElementPaths();
    for (Piece piece : kept) {
      Optional<String> place = Optional.of(paths.of(piece.region().element));
      draft.parts.add(new Draft.Part(piece.kind(), piece.text(), place));
    }
    draft.index = isIndex();
    head.forEach(piece -> readHead(piece, draft));
    tail.stream().filter(Body::isCredit).forEach(piece -> draft.addCredit(piece.text()));
    for (Piece piece : dropped) {
      if (Credits.isEndMark(piece.text())
          || Credits.isCredit(piece.text())
          || site.isEnd(piece.text())) {
        draft.addCredit(piece.text());
      } else if (piece.linkShare() > 0.6
          && piece.text().length() > 25
          && piece.address().isPresent()) {
        draft.addRelated(new RelatedItem(piece.text(), Optional.empty(), piece.address()));
      }
    }
  }

  private static boolean isCredit(Piece piece) {
    Element holder = piece.region().element;
    boolean named =
        ClassWords.names("credit", holder.className()) && piece.text().length() <= LONGEST_HEAD;
    return (named && piece.kind() != BlockKind.CAPTION && !piece.isProse())
        || (Credits.isCredit(piece.text()) && !piece.text().startsWith("©"));
  }

  /** Reads a line between headline and body: a date, a byline. */
  private static void readHead(Piece piece, Draft draft) {
    String line = piece.text();
    if (line.length() > LONGEST_HEAD) {
      return;
    }
    if (draft.published.isEmpty()) {
      draft.published = HeaderLine.dateAlone(line).flatMap(DateFound::moment);
    }
    if (draft.authors.isEmpty() && HeaderLine.isByline(line)) {
      draft.authors.addAll(Names.split(line));
    }
  }
}
