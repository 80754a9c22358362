package dev.stemma.extract;

/** Why a piece of a page was kept in the body of its article, or left out of it. */
public enum Reason {
  /** It reads like the article's text and stands where the body is. */
  BODY("reads like the article’s text"),
  /** A site rule says that this is the body. */
  RULED_BODY("is named as body by a site rule"),
  /** It is no piece of the page as shown: the page's data about itself hold it. */
  DATA("stands in the page’s own data, which hold more than the page shows"),
  /** The headline, which stands by itself. */
  TITLE("is the headline"),
  /** A date, a byline or the like between the headline and the body. */
  HEAD("stands between headline and body"),
  /** A dateline that is a piece of its own. */
  DATELINE("is the dateline"),
  /** An agency credit or an end mark, kept apart. */
  CREDIT("is a credit or an end mark"),
  /** A teaser for another article. */
  TEASER("is a teaser for another article"),
  /** Part of another article element: the next article, a teaser or a comment. */
  INNER_ARTICLE("belongs to another article on the page"),
  /** The words under a picture. */
  CAPTION("is the caption of a picture"),
  /** It stands outside the part of the page with the most prose. */
  OUTSIDE("stands outside the part that holds the body"),
  /** It stands behind the last prose. */
  BEHIND("stands behind the end of the body"),
  /** Mostly links. */
  LINKS("is mostly links"),
  /** Stock words of pages, such as "Share". */
  STOCK_PHRASE("is a stock phrase of pages"),
  /** The same words stand further up. */
  REPEATED("stands further up already"),
  /** Its element never holds body text: a menu, a button, a form. */
  ELEMENT("is set in an element that never holds body text"),
  /** A class or id names it as furniture. */
  FURNITURE("has a class or id that names page furniture"),
  /** The page hides it. */
  HIDDEN("is hidden on the page"),
  /** The measure of what is body speaks against it. */
  SCORE("scores too low"),
  /** The page's data about itself hold a longer text, which was taken. */
  REPLACED("gives way to the longer text in the page’s own data"),
  /** A site rule drops it. */
  RULED_OUT("is dropped by a site rule"),
  /** It stands behind an end mark that a site rule names. */
  RULED_END("stands behind the end mark of a site rule");

  private final String words;

  Reason(String words) {
    this.words = words;
  }

  /** Returns whether what has this reason stands in the body. */
  public boolean keeps() {
    return this == BODY || this == RULED_BODY || this == DATA;
  }

  /** Returns the reason as words that go on behind "it". */
  public String words() {
    return words;
  }
}
