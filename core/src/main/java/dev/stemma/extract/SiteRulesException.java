package dev.stemma.extract;

/** A file of site rules that cannot be understood; the message names file, line and what to do. */
public final class SiteRulesException extends Exception {

  private static final long serialVersionUID = 1;

  private final String reason;

  SiteRulesException(String place, String message) {
    super(place + ": " + message);
    reason = place + ": " + message;
  }

  /** Returns the message. */
  public String reason() {
    return reason;
  }
}
