package dev.stemma.extract;

import dev.stemma.article.BlockKind;
import java.util.Optional;

/**
 * A run of text that a page sets as one block, with what tells body from furniture.
 *
 * @param region the page's part that holds it
 * @param kind what the page set it as
 * @param tag the element that set it
 * @param text its words in canonical white space
 * @param linked how many of its letters stand in links
 * @param stressed how many of its letters are bold or italic
 * @param address the first link in it
 * @param weight its length, letters of scripts that say more with fewer counted more
 * @param endsSentence whether its last sign ends a sentence
 * @param isProse whether it reads like prose rather than like a label, a teaser or a menu
 * @param isCredit whether it is a credit or an end mark
 * @param runs its words as {@link Trigrams} takes them, not changed
 */
@SuppressWarnings("ArrayRecordComponent") // A page has thousands of runs, and none is a key.
record Piece(
    Region region,
    BlockKind kind,
    String tag,
    String text,
    int linked,
    int stressed,
    Optional<String> address,
    int weight,
    boolean endsSentence,
    boolean isProse,
    boolean isCredit,
    long[] runs) {

  private static final int LONG = 80;
  private static final int SENTENCE = 35;

  /** Makes a piece; what is told of its text is asked again and again, and so found out once. */
  static Piece of(
      Region region,
      BlockKind kind,
      String tag,
      String text,
      int linked,
      int stressed,
      Optional<String> address) {
    int weight = TextWeight.of(text);
    boolean ends = endsSentence(text);
    boolean prose =
        linkShare(linked, text) < 0.4 && (weight >= LONG || (weight >= SENTENCE && ends));
    return new Piece(
        region,
        kind,
        tag,
        text,
        linked,
        stressed,
        address,
        weight,
        ends,
        prose,
        Credits.isCredit(text),
        Trigrams.runs(text));
  }

  double linkShare() {
    return linkShare(linked, text);
  }

  private static double linkShare(int linked, String text) {
    return Math.min(1.0, (double) linked / Math.max(1, text.length()));
  }

  private static boolean endsSentence(String text) {
    char last = text.charAt(text.length() - 1);
    if (last == '-') {
      return Credits.part(text).isPresent();
    }
    return ".!?…:。！？।؟”\"»“’)".indexOf(last) >= 0;
  }

  /** Returns a number that is equal for pieces that the page sets alike. */
  int signature() {
    return region.signature * 31 + tag.hashCode();
  }

  /** Returns whether its surroundings are named like furniture. */
  boolean suspect() {
    return region.is(Mark.NAMED_SUSPECT)
        || region.is(Mark.ASIDE)
        || region.is(Mark.FOOTER)
        || region.is(Mark.HEADER)
        || region.is(Mark.FORM);
  }

  /** Returns what this adds to a region's claim to be the body; furniture takes away. */
  double worth() {
    if (region.is(Mark.HIDDEN) || region.furniture) {
      return 0;
    }
    if (kind == BlockKind.HEADING || kind == BlockKind.CAPTION) {
      return linkShare() > 0.5 ? -10 : 0;
    }
    if (isProse()) {
      double share = 1 - linkShare();
      return Math.min(weight(), 1500) * share * (suspect() ? 0.3 : 1);
    }
    if (linkShare() > 0.5) {
      return -15 - Math.min(text.length(), 100) * 0.5;
    }
    return tag.equals("p") ? -2 : -12;
  }
}
