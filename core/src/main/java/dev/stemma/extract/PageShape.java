package dev.stemma.extract;

import dev.stemma.article.BlockKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the prose of a page lies: its sums from piece to piece, the region with the most prose and
 * the least furniture (a maximum over subtrees of the pieces' {@linkplain Piece#worth() worth}),
 * and what the page sets alike.
 */
final class PageShape {

  /** The core of a region holds nearly all that the region is worth. */
  private static final double CORE_SHARE = 0.9;

  private static final int LONG = 120;
  private static final double LINK = 0.8;

  /** What stands alike on a page: the prose, the number and the length of its pieces. */
  static final class Alike {
    double prose;
    int count;
    double length;
  }

  final List<Piece> pieces;

  /** Index of the headline, 0 where the page does not show it. */
  final int title;

  final Region best;
  final Region core;
  private final double[] prose;
  private final int[] linked;
  private final int[] length;

  /** For each piece what stands like it. */
  private final Alike[] like;

  private final Map<Integer, Alike> alike = new HashMap<>();
  private final Map<Integer, int[]> regionsLike = new HashMap<>();
  private int articles;

  PageShape(PieceReader.Pieces page, Optional<String> headline) {
    pieces = page.pieces();
    prose = new double[pieces.size() + 1];
    linked = new int[pieces.size() + 1];
    length = new int[pieces.size() + 1];
    like = new Alike[pieces.size()];
    for (int i = 0; i < pieces.size(); i++) {
      add(i, pieces.get(i));
    }
    title = headline.map(this::find).orElse(0);
    for (Region region : page.regions()) {
      countLike(region);
    }
    weigh(page.regions());
    best = best(page.regions());
    core = core(page.regions(), best);
  }

  private void add(int at, Piece piece) {
    int weight = piece.weight();
    int words = piece.isProse() ? weight : 0;
    prose[at + 1] = prose[at] + words;
    linked[at + 1] = linked[at] + piece.linked();
    length[at + 1] = length[at] + piece.text().length();
    Alike same = alike.computeIfAbsent(piece.signature(), signature -> new Alike());
    same.prose += words;
    same.count++;
    same.length += weight;
    like[at] = same;
  }

  private int find(String headline) {
    int at = 0;
    for (int i = pieces.size() - 1; i >= 0; i--) {
      boolean same = pieces.get(i).text().equalsIgnoreCase(headline);
      if (same && (at == 0 || isHeading(i) || !isHeading(at))) {
        at = i;
      }
    }
    return at;
  }

  private boolean isHeading(int at) {
    return pieces.get(at).kind() == BlockKind.HEADING;
  }

  /** Outer regions come before inner ones. */
  private void countLike(Region region) {
    if (region.to > region.from) {
      region.alike = regionsLike.computeIfAbsent(region.signature, signature -> new int[1]);
      region.alike[0]++;
      if (Mark.ARTICLE.in(region.own)) {
        region.article = articles++;
      }
    }
  }

  private void weigh(List<Region> regions) {
    int[] headlines = new int[pieces.size() + 1];
    for (int i = 0; i < pieces.size(); i++) {
      boolean headline = pieces.get(i).tag().equals("h1") || (i == title && i > 0);
      headlines[i + 1] = headlines[i] + (headline ? 1 : 0);
    }
    for (Region region : regions) {
      Region around = region.around();
      boolean named =
          Mark.NAMED_DROP.in(region.own) || Mark.ASIDE.in(region.own) || Mark.FOOTER.in(region.own);
      // Wrappers of a whole page carry any name: the headline inside gives them away.
      region.furniture =
          around.furniture || (named && headlines[end(region)] == headlines[region.from]);
      region.repeated = around == region ? 0 : Math.max(around.repeated, regionsLike(around));
    }
    for (Piece piece : pieces) {
      piece.region().worth += piece.worth();
    }
    for (Region region : regions.reversed()) {
      region.outer.ifPresent(outer -> outer.worth += region.worth);
    }
  }

  private static Region best(List<Region> regions) {
    Region best = regions.getFirst();
    for (Region region : regions) {
      best = region.worth >= best.worth ? region : best;
    }
    return best;
  }

  private static Region core(List<Region> regions, Region best) {
    Region core = best;
    for (Region region : regions) {
      boolean inside = region.from >= core.from && region.to <= core.to;
      core = inside && region.worth >= core.worth * CORE_SHARE ? region : core;
    }
    return core;
  }

  /** Returns the index behind the last piece of a region. */
  int end(Region region) {
    return region.around() == region ? pieces.size() : Math.min(region.to, pieces.size());
  }

  /** Returns the weight of the prose before a piece. */
  double proseBefore(int at) {
    return prose[at];
  }

  double prose() {
    return prose[pieces.size()];
  }

  /** Returns the share of the page's prose that stands in a region. */
  double proseShare(Region region) {
    return (prose[end(region)] - prose[region.from]) / Math.max(1, prose());
  }

  /** Returns how much of a region's text stands in links. */
  double linkShare(Region region) {
    int to = end(region);
    return (double) (linked[to] - linked[region.from])
        / Math.max(1, length[to] - length[region.from]);
  }

  /** Returns the share of the page's prose that is set like a piece. */
  double alikeProse(int at) {
    return like[at].prose / Math.max(1, prose());
  }

  Alike alike(int at) {
    return like[at];
  }

  /**
   * Returns whether a piece is part of a menu: a short link outside the core. Hardly any is body,
   * and they are half of all pieces, so that to measure them all would cost as much as the others.
   */
  boolean isMenu(int at) {
    Piece piece = pieces.get(at);
    boolean outside = at < core.from || at >= end(core);
    return outside && piece.weight() < LONG && piece.linkShare() > LINK;
  }

  /** Returns how many regions with text the page sets like this one. */
  static int regionsLike(Region region) {
    return region.alike[0];
  }

  /** Returns the innermost article element around a region, if there is one. */
  Optional<Region> article(Region region) {
    Region around = region;
    while (around.article < 0) {
      if (around.around() == around) {
        return Optional.empty();
      }
      around = around.around();
    }
    return Optional.of(around);
  }

  /** Returns how many elements lie between a region and the core that holds it, -1 if none does. */
  int fromCore(Region region) {
    int steps = 0;
    for (Region around = region; around != core; around = around.around(), steps++) {
      if (around.around() == around) {
        return -1;
      }
    }
    return steps;
  }
}
