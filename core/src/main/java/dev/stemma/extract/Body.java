package dev.stemma.extract;

import dev.stemma.article.BlockKind;
import dev.stemma.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Finds the body of a page: the pieces that a learned measure calls likely, or those that a site
 * rule names, less what is told by itself (headline, credits) or said twice.
 */
final class Body {

  /** What stands below a heading of teasers is body only from this likelihood on. */
  private static final double SURE = 0.7;

  private static final double LIKELY = 0.6;

  /** A likelihood that no likely piece of the page falls below is as good as certain. */
  private static final double HALF_OF_BEST = 0.5;

  private final PieceReader.Pieces read;
  private final SitePage site;
  private final PageClues clues;

  /** The folded headline. */
  private final Optional<String> title;

  /** What is said of each piece of the page. */
  private final Reason[] reasons;

  private float[] likelihoods = {};

  /** The pieces of the part of the page that holds the body. */
  private int from;

  private int to;

  private Body(PieceReader.Pieces read, PageClues clues, SitePage site) {
    this.read = read;
    this.clues = clues;
    this.site = site;
    title = clues.title().map(Folding::fold);
    reasons = new Reason[read.pieces().size()];
    Arrays.fill(reasons, Reason.OUTSIDE);
  }

  /**
   * Finds the body.
   *
   * @param clues the page's headline, which is not part of it, and what else the page says of it
   * @param favour what to lean to in doubt
   * @param site what a site rule says of the page
   */
  static Body of(Element page, PageClues clues, Favour favour, SitePage site) {
    return of(page, clues, favour, site, BodyModel.shipped());
  }

  /** Finds the body by a model of the caller's. */
  static Body of(Element page, PageClues clues, Favour favour, SitePage site, BodyModel model) {
    Body body = new Body(PieceReader.of(page, model.names, site), clues, site);
    if (site.hasBody()) {
      body.chooseRuled();
    } else {
      body.choose(model, favour);
    }
    body.dropHead();
    Repeats.drop(body.read.pieces(), body.reasons);
    if (!site.hasBody()) {
      OtherArticles.drop(body.read.pieces(), body.reasons);
    }
    body.dropEnd();
    if (!site.hasBody()) {
      EmbeddedPosts.keep(body.read.pieces(), body.reasons);
    }
    return body;
  }

  /** Returns what became of every piece of the page, in the order of the page. */
  List<PieceVerdict> verdicts() {
    return Verdicts.of(read, reasons, likelihoods, site);
  }

  /** Returns the kept pieces, in the order of the page. */
  List<Piece> pieces() {
    List<Piece> kept = new ArrayList<>();
    for (int i = 0; i < reasons.length; i++) {
      if (reasons[i].keeps()) {
        kept.add(read.pieces().get(i));
      }
    }
    return kept;
  }

  /** Puts the kept pieces into a draft, and what the other pieces say of the article. */
  void fill(Draft draft) {
    ElementPaths paths = new ElementPaths();
    for (Piece piece : pieces()) {
      Optional<String> place = Optional.of(paths.of(piece.region().element));
      draft.parts.add(new Draft.Part(piece.kind(), piece.text(), place));
    }
    new AroundBody(read.pieces(), reasons, from, to, site).fill(draft);
  }

  private void choose(BodyModel model, Favour favour) {
    PageShape shape = new PageShape(read, clues.title());
    float[][] rows = PieceFeatures.of(shape, clues);
    likelihoods = model.likelihoods(rows, shape::isMenu);
    from = shape.core.from;
    to = shape.end(shape.core);
    float best = 0;
    for (float likelihood : likelihoods) {
      best = Math.max(best, likelihood);
    }
    double least = Math.min(favour.likelihood(), best * HALF_OF_BEST);
    boolean hidden = isHidden(least);
    for (int i = 0; i < reasons.length; i++) {
      Piece piece = read.pieces().get(i);
      if (likelihoods[i] < least) {
        reasons[i] = against(piece, i, shape, rows[i]);
      } else if (isCovered(rows[i], likelihoods[i]) || (i < shape.title && isListed(piece))) {
        reasons[i] = Reason.TEASER;
      } else if (likelihoods[i] < LIKELY && isComment(piece.region())) {
        reasons[i] = Reason.FURNITURE;
      } else if (piece.region().is(Mark.HIDDEN) && !hidden) {
        reasons[i] = Reason.HIDDEN;
      } else {
        reasons[i] = told(piece, rows[i]);
      }
    }
    SetWithin.keep(read.pieces(), reasons, likelihoods, least);
  }

  /** Returns what a measured piece is by itself, as {@link #told(Piece)} does. */
  private Reason told(Piece piece, float[] row) {
    if (isTitle(piece)) {
      return Reason.TITLE;
    }
    if (Feature.CREDIT.of(row) > 0 || site.isEnd(piece.text())) {
      return Reason.CREDIT;
    }
    boolean phrase = Feature.PHRASE.of(row) == StockLine.SHARING.code();
    return phrase ? Reason.STOCK_PHRASE : Reason.BODY;
  }

  /** Returns whether a piece stands below a heading of readers' comments or, in doubt, teasers. */
  private static boolean isCovered(float[] row, float likelihood) {
    return Feature.COVERED.of(row) > 0
        && (likelihood < SURE || Feature.FROM_COMMENTS.of(row) < PieceFeatures.FAR);
  }

  /** Lists before the headline are menus and teasers. */
  private static boolean isListed(Piece piece) {
    return piece.kind() == BlockKind.LIST_ITEM;
  }

  /** Returns whether a part of the page is named as readers' comments. */
  private static boolean isComment(Region region) {
    Optional<Region> around = Optional.of(region);
    while (around.isPresent() && around.get().furniture) {
      Element element = around.get().element;
      if (ClassWords.Kind.COMMENTS.isIn(AttributeValue.names(element))) {
        return true;
      }
      around = around.get().outer;
    }
    return false;
  }

  /** Returns whether the page hides its whole body, to show it by a script. */
  private boolean isHidden(double least) {
    long balance = 0;
    for (int i = 0; i < likelihoods.length; i++) {
      Piece piece = read.pieces().get(i);
      if (likelihoods[i] >= least) {
        balance += piece.region().is(Mark.HIDDEN) ? piece.weight() : -piece.weight();
      }
    }
    return balance > 0;
  }

  /** Returns what a piece is by itself, else that it is body. */
  private Reason told(Piece piece) {
    if (isTitle(piece)) {
      return Reason.TITLE;
    }
    if (piece.isCredit() || site.isEnd(piece.text())) {
      return Reason.CREDIT;
    }
    return Phrases.is("drop", piece.text()) ? Reason.STOCK_PHRASE : Reason.BODY;
  }

  /** Returns the plainest reason why an unlikely piece is none of the body. */
  private Reason against(Piece piece, int at, PageShape shape, float[] row) {
    Reason told = told(piece, row);
    if (told != Reason.BODY) {
      return told;
    }
    if (piece.region().is(Mark.HIDDEN)) {
      return Reason.HIDDEN;
    }
    if (piece.kind() == BlockKind.CAPTION) {
      return Reason.CAPTION;
    }
    if (piece.linkShare() > 0.75) {
      return Reason.LINKS;
    }
    if (piece.region().furniture) {
      return Reason.FURNITURE;
    }
    boolean outside = at < shape.core.from || at >= shape.end(shape.core);
    return outside ? Reason.OUTSIDE : Reason.SCORE;
  }

  /** What stands in the elements that a site rule names is the body, but for plain furniture. */
  private void chooseRuled() {
    boolean ended = false;
    for (int i = 0; i < reasons.length; i++) {
      Piece piece = read.pieces().get(i);
      if (site.body(piece.region().element).isEmpty()) {
        continue;
      }
      from = to == 0 ? i : from;
      to = i + 1;
      ended |= site.isEnd(piece.text());
      Reason told = told(piece);
      reasons[i] =
          told != Reason.BODY
              ? told
              : ended
                  ? Reason.RULED_END
                  : piece.kind() == BlockKind.CAPTION ? Reason.CAPTION : Reason.RULED_BODY;
    }
  }

  private boolean isTitle(Piece piece) {
    return title.isPresent() && Folding.folds(piece.text(), title.get());
  }

  private boolean isSubtitle(Piece piece) {
    return piece.kind() == BlockKind.HEADING
        && clues
            .subtitle()
            .filter(words -> Folding.folds(piece.text(), Folding.fold(words)))
            .isPresent();
  }

  /**
   * A date or a byline before the body, or between its lead and the rest, belongs to the headline,
   * however likely it is.
   */
  private void dropHead() {
    int prose = 0;
    for (int i = 0; i < reasons.length; i++) {
      if (reasons[i].keeps()) {
        String line = read.pieces().get(i).text();
        prose += read.pieces().get(i).isProse() ? 1 : 0;
        if (prose > 1) {
          return;
        }
        boolean before = prose == 0 && (isDoubtful(i) || isSubtitle(read.pieces().get(i)));
        boolean head =
            before || HeaderLine.isByline(line) || HeaderLine.dateAlone(line).isPresent();
        // A dateline in a line of its own is read, and cut off, with the body.
        if (head && !Datelines.isAlone(line)) {
          reasons[i] = Reason.HEAD;
        }
      }
    }
  }

  /** Returns whether a piece is a label that is not much likelier to be body than not. */
  private boolean isDoubtful(int at) {
    return reasons[at] == Reason.BODY
        && !read.pieces().get(at).isProse()
        && likelihoods[at] < LIKELY;
  }

  /** A heading with nothing below it heads what was left out; a doubtful label ends no body. */
  private void dropEnd() {
    for (int i = reasons.length - 1; i >= 0; i--) {
      if (reasons[i].keeps()) {
        Piece piece = read.pieces().get(i);
        // Some pages set their whole text as a heading.
        boolean heads = piece.kind() == BlockKind.HEADING && !piece.isProse();
        if (!heads && !isDoubtful(i)) {
          return;
        }
        reasons[i] = Reason.BEHIND;
      }
    }
  }
}
