package dev.stemma.quote;

import dev.stemma.article.Span;
import dev.stemma.collate.Collator;
import dev.stemma.collate.Locator;
import java.util.Arrays;
import java.util.List;

/**
 * Where the words of a quotation stand in one source: for each word its counterpart. The longest
 * stretch between ellipses is placed first; the others as near to it as they are found, in order.
 */
final class Placement {

  private static final int MOST_PLACES = 5;

  /** How far from its neighbour a short fragment is looked for, in words. */
  private static final int REACH = 400;

  /** So many function words may be paired by chance. */
  private static final int CHANCE = 2;

  /** So many more words between two pairs than there should be are no mere insertion. */
  private static final int FAR = 4;

  /** The fewest words that may come from another place without any mark. */
  private static final int LEAST_SPLICED = 3;

  private static final double LEAST_SPLICED_SHARE = 0.75;

  /** How often the rest of a fragment is looked for elsewhere. */
  private static final int MOST_SPLICES = 8;

  private final QuotedWords words;
  private final SourceText source;
  private final int[] counterparts;

  private Placement(QuotedWords words, SourceText source) {
    this.words = words;
    this.source = source;
    counterparts = new int[words.to() - words.from()];
    Arrays.fill(counterparts, -1);
  }

  /** Returns the best placement in a source; one without any counterpart where there is none. */
  static Placement of(QuotedWords words, SourceText source) {
    Placement best = new Placement(words, source);
    List<Span> fragments = words.fragments();
    int anchor = 0;
    for (int i = 1; i < fragments.size(); i++) {
      anchor = fragments.get(i).length() > fragments.get(anchor).length() ? i : anchor;
    }
    if (fragments.isEmpty()) {
      return best;
    }
    Span longest = fragments.get(anchor);
    for (Locator.Found place : best.locate(longest.start(), longest.end())) {
      Placement candidate = new Placement(words, source);
      candidate.pair(longest, place.from(), place.to());
      candidate.outwards(fragments, anchor, place);
      candidate.dropChance();
      candidate.splices(fragments);
      candidate.dropChance();
      candidate.grow();
      if (candidate.matched() > best.matched()) {
        best = candidate;
      }
    }
    return best;
  }

  QuotedWords words() {
    return words;
  }

  SourceText source() {
    return source;
  }

  /** Returns the source's token that stands for a token of the report, or -1. */
  int counterpart(int token) {
    return counterparts[token - words.from()];
  }

  /** Returns how many of the speaker's words have a counterpart. */
  int matched() {
    int matched = 0;
    for (int counterpart : counterparts) {
      matched += counterpart >= 0 ? 1 : 0;
    }
    return matched;
  }

  double share() {
    return words.size() == 0 ? 0 : (double) matched() / words.size();
  }

  private List<Locator.Found> locate(int from, int to) {
    return source.locator().locate(words.report(), from, to, MOST_PLACES);
  }

  private void pair(Span range, int sourceFrom, int sourceTo) {
    int[] aligned =
        Collator.align(
            words.report(), range.start(), range.end(), source.text(), sourceFrom, sourceTo);
    for (int i = range.start(); i < range.end(); i++) {
      boolean speakers = !words.isBracketed(i);
      counterparts[i - words.from()] = speakers ? aligned[i - range.start()] : -1;
    }
  }

  private void outwards(List<Span> fragments, int anchor, Locator.Found place) {
    int limit = place.from();
    for (int i = anchor - 1; i >= 0; i--) {
      limit = placeBefore(fragments.get(i), limit);
    }
    limit = place.to();
    for (int i = anchor + 1; i < fragments.size(); i++) {
      limit = placeBehind(fragments.get(i), limit);
    }
  }

  private int placeBefore(Span fragment, int limit) {
    for (int at = limit - fragment.length(); at >= Math.max(0, limit - REACH); at--) {
      if (stands(fragment, at)) {
        pair(fragment, at, at + fragment.length());
        return at;
      }
    }
    int from = limit;
    for (Locator.Found place : locate(fragment.start(), fragment.end())) {
      if (place.share() >= 0.5 && (place.to() <= limit || from == limit)) {
        pair(fragment, place.from(), place.to());
        from = place.from();
        if (place.to() <= limit) {
          break;
        }
      }
    }
    return from;
  }

  private int placeBehind(Span fragment, int limit) {
    int last = Math.min(source.text().size(), limit + REACH) - fragment.length();
    for (int at = limit; at <= last; at++) {
      if (stands(fragment, at)) {
        pair(fragment, at, at + fragment.length());
        return at + fragment.length();
      }
    }
    int to = limit;
    for (Locator.Found place : locate(fragment.start(), fragment.end())) {
      if (place.share() >= 0.5 && (place.from() >= limit || to == limit)) {
        pair(fragment, place.from(), place.to());
        to = place.to();
        if (place.from() >= limit) {
          break;
        }
      }
    }
    return to;
  }

  private boolean stands(Span fragment, int at) {
    for (int i = 0; i < fragment.length(); i++) {
      String form = words.report().tokens().form(fragment.start() + i);
      if (!form.equals(source.text().tokens().form(at + i))) {
        return false;
      }
    }
    return true;
  }

  /** A word or two, far from the words beside them, were paired by chance. */
  private void dropChance() {
    int from = words.from();
    while (from < words.to()) {
      if (counterpart(from) < 0) {
        from++;
        continue;
      }
      int to = from + 1;
      while (to < words.to() && counterpart(to) == counterpart(to - 1) + 1) {
        to++;
      }
      boolean says = to - from > CHANCE || words.report().weight(from, to) > 1;
      int left = distance(from - 1, from);
      int right = distance(to - 1, to);
      boolean apart = Math.min(left, right) > 0 && Math.max(left, right) > FAR;
      if (!says && apart && matched() > to - from) {
        Arrays.fill(counterparts, from - words.from(), to - words.from(), -1);
      }
      from = to;
    }
  }

  /**
   * Returns how far the next pair to the left and the next to the right of a gap are from lying
   * side by side, in words of either text.
   */
  private int distance(int left, int right) {
    int earlier = left;
    int unpaired = 0;
    while (earlier >= words.from() && counterpart(earlier) < 0) {
      unpaired += words.isBracketed(earlier) ? 0 : 1;
      earlier--;
    }
    int later = right;
    while (later < words.to() && counterpart(later) < 0) {
      unpaired += words.isBracketed(later) ? 0 : 1;
      later++;
    }
    if (earlier < words.from() || later >= words.to()) {
      return unpaired == 0 ? FAR : unpaired;
    }
    if (words.ellipsisBetween(earlier, later)) {
      return 0;
    }
    int shift = counterpart(later) - counterpart(earlier) - (later - earlier);
    return Math.max(unpaired, Math.abs(shift));
  }

  /** Pairs equal words that stand right beside paired ones. */
  private void grow() {
    for (int i = words.from() + 1; i < words.to(); i++) {
      join(i, counterpart(i - 1) < 0 ? -1 : counterpart(i - 1) + 1);
    }
    for (int i = words.to() - 2; i >= words.from(); i--) {
      join(i, counterpart(i + 1) - 1);
    }
  }

  private void join(int token, int candidate) {
    boolean free =
        candidate >= 0
            && candidate < source.text().size()
            && counterpart(token) < 0
            && !words.isBracketed(token);
    if (!free) {
      return;
    }
    for (int counterpart : counterparts) {
      if (counterpart == candidate) {
        return;
      }
    }
    String form = words.report().tokens().form(token);
    if (form.equals(source.text().tokens().form(candidate))) {
      counterparts[token - words.from()] = candidate;
    }
  }

  /** Looks elsewhere for what the ends of a fragment have and its place lacks. */
  private void splices(List<Span> fragments) {
    for (Span fragment : fragments) {
      for (int tries = 0; tries < MOST_SPLICES; tries++) {
        Span rest = rest(fragment);
        if (rest.length() < LEAST_SPLICED || !splice(rest)) {
          break;
        }
      }
    }
  }

  private Span rest(Span fragment) {
    int head = fragment.start();
    while (head < fragment.end() && counterpart(head) < 0) {
      head++;
    }
    int tail = fragment.end();
    while (tail > head && counterpart(tail - 1) < 0) {
      tail--;
    }
    Span before = new Span(fragment.start(), head);
    Span behind = new Span(tail, fragment.end());
    return before.length() >= behind.length() ? before : behind;
  }

  private boolean splice(Span rest) {
    for (Locator.Found place : locate(rest.start(), rest.end())) {
      boolean dense = place.to() - place.from() <= 2 * place.matched();
      boolean enough = place.matched() >= LEAST_SPLICED && place.share() >= LEAST_SPLICED_SHARE;
      if (dense && enough) {
        pair(rest, place.from(), place.to());
        return true;
      }
    }
    return false;
  }
}
