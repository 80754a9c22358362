package dev.stemma.reuse;

import java.io.IOException;

/** What is on disk cannot be used, or not in this way; the message says what to do. */
public final class ReuseException extends IOException {

  private static final long serialVersionUID = 1;

  /** Says what is wrong and what to do. */
  public ReuseException(String message) {
    super(message);
  }
}
