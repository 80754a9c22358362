package dev.stemma.article;

import java.util.Locale;

/** What may be wrong with an input. */
public enum ProblemKind {
  /** The file cannot be read: missing, no permission, an error of the disk. */
  UNREADABLE,
  /** No bytes, or nothing but white space. */
  EMPTY,
  /** Not a text: an image, an archive, a program. */
  BINARY,
  /** Larger than the bound on one input. */
  TOO_LARGE,
  /** Nested deeper, or holding more parts, than the bounds allow. */
  TOO_COMPLEX,
  /** The bytes break off before the page ends; what could be read was used. */
  TRUNCATED,
  /** The bytes are not what the declared charset says; another charset was used. */
  WRONG_CHARSET,
  /** A page without an article: an index, an error, a wall, a form. */
  NOT_AN_ARTICLE,
  /** A site rule names a body that the page does not have; the page was read without. */
  STALE_RULE,
  /** The same bytes as another input, which stands for both. */
  DUPLICATE;

  /** Returns whether the input was set aside, rather than used with a warning. */
  public boolean setsAside() {
    return switch (this) {
      case UNREADABLE, EMPTY, BINARY, TOO_LARGE, TOO_COMPLEX, NOT_AN_ARTICLE -> true;
      case TRUNCATED, WRONG_CHARSET, STALE_RULE, DUPLICATE -> false;
    };
  }

  /** Returns the kind as documents for machines spell it, as in {@code not-an-article}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
