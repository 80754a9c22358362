package dev.stemma.article;

/**
 * Where a field of an article was read, so that a reader can judge it.
 *
 * @param origin the part of the capture that spoke
 * @param place the name of the property, tag or element there, as in {@code datePublished}, {@code
 *     og:title} or {@code h1}
 * @param stated what stands there, as it stands; long values are cut short
 * @param confidence from 0 to 1: about the share of pages on which a field so read is right
 */
public record Provenance(Origin origin, String place, String stated, double confidence) {

  private static final int LONGEST = 200;

  public Provenance {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("no confidence from 0 to 1: " + confidence);
    }
    stated = shortened(stated);
  }

  private static String shortened(String stated) {
    if (stated.length() <= LONGEST) {
      return stated;
    }
    boolean parts = Character.isHighSurrogate(stated.charAt(LONGEST - 2));
    return stated.substring(0, parts ? LONGEST - 2 : LONGEST - 1) + "…";
  }
}
