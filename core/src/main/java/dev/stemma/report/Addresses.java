package dev.stemma.report;

import java.util.Locale;

/** Which addresses a report may link to. */
final class Addresses {

  private Addresses() {}

  /** Returns whether the address is one of the web; any other scheme may run something. */
  static boolean isWeb(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }
}
