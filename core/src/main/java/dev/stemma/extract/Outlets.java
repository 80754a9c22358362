package dev.stemma.extract;

import dev.stemma.text.Folding;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a page's outlet is called: by its publisher, its site's name and its address. */
final class Outlets {

  private static final int FEWEST_UNITS = 3;

  private final Set<String> names = new HashSet<>();
  private final Set<String> hosts = new HashSet<>();

  void add(Optional<String> name) {
    // A bar parts the outlet's name from something else.
    name.map(text -> text.substring(text.lastIndexOf('|') + 1))
        .map(Outlets::squeezed)
        .filter(n -> n.length() >= FEWEST_UNITS)
        .ifPresent(names::add);
  }

  /** Adds the host of a web address; its main label is what the outlet calls itself there. */
  void addAddress(Optional<String> address) {
    address
        .map(Outlets::host)
        .ifPresent(host -> {
          if (!host.isEmpty()) {
            names.add(squeezed(host));
          }
          for (String label : host.split("\\.")) {
            if (label.length() > FEWEST_UNITS) {
              hosts.add(squeezed(label));
            }
          }
        });
  }

  /** Returns whether a text is one of the outlet's names. */
  boolean isNamed(String text) {
    return names.contains(squeezed(text));
  }

  /** Returns whether a text names the outlet, whatever the spaces, the case and the ending. */
  boolean isOutlet(String text) {
    String squeezed = squeezed(text);
    if (squeezed.isEmpty()) {
      return false;
    }
    int space = text.indexOf(' ');
    // A part of the outlet goes by its name first, as in "KNA Sport".
    if (space > 2 && isCapitals(text.substring(0, space)) && isOutlet(text.substring(0, space))) {
      return true;
    }
    if (names.contains(squeezed) || hosts.contains(squeezed)) {
      return true;
    }
    for (String ending : new String[] {"com", "de", "org", "net", "online", "news"}) {
      if (squeezed.endsWith(ending)
          && isKnown(squeezed.substring(0, squeezed.length() - ending.length()))) {
        return true;
      }
    }
    for (String name : names) {
      boolean long_ = squeezed.length() >= 5 && name.length() >= 5;
      boolean inside = name.startsWith(squeezed) || squeezed.startsWith(name);
      if (long_ && (inside || squeezed.endsWith(name))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapitals(String word) {
    return word.chars().noneMatch(Character::isLowerCase);
  }

  private boolean isKnown(String squeezed) {
    return squeezed.length() >= FEWEST_UNITS
        && (names.contains(squeezed) || hosts.contains(squeezed));
  }

  private static String host(String address) {
    int start = address.indexOf("://");
    int from = start < 0 ? 0 : start + 3;
    int end = from;
    while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String host = address.substring(from, end).toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /** Only letters and digits, folded: what names of one outlet have in common. */
  static String squeezed(String text) {
    StringBuilder squeezed = new StringBuilder();
    String folded = Folding.fold(text);
    for (int at = 0; at < folded.length(); at += Character.charCount(folded.codePointAt(at))) {
      if (Character.isLetterOrDigit(folded.codePointAt(at))) {
        squeezed.appendCodePoint(folded.codePointAt(at));
      }
    }
    String name = squeezed.toString();
    return name.startsWith("the") && name.length() > 6 ? name.substring(3) : name;
  }
}
