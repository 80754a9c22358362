package dev.stemma.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Puts the parts of a page that React's server streams late where its script would put them: a
 * hidden {@code div} with the id {@code S:1} goes to the {@code template} with the id {@code B:1}
 * or {@code P:1}, whose stand-in up to the comment {@code /$} goes.
 */
final class StreamedParts {

  private static final int MOST = 2_000;

  private StreamedParts() {}

  /** Moves the parts of a page; a page without such parts is left as it is. */
  static void place(Document page) {
    // The server appends them to the body; to search the whole page would cost every page.
    List<Element> parts =
        page.body().children().stream()
            .filter(child -> child.id().startsWith("S:") && child.hasAttr("hidden"))
            .toList();
    if (parts.isEmpty() || parts.size() > MOST) {
      return;
    }
    Map<String, Element> places = new HashMap<>();
    for (Element template : page.select("template[id^=B:], template[id^=P:]")) {
      places.putIfAbsent(template.id(), template);
    }
    Map<String, String> calls = calls(page);
    for (Element part : parts) {
      String number = part.id().substring(2);
      String named = calls.getOrDefault(part.id(), "B:" + number);
      Element place = places.getOrDefault(named, places.get("P:" + number));
      // A place inside the part itself would hang the part into itself.
      if (place != null && place.parent() != null && !place.parents().contains(part)) {
        move(part, place);
      }
    }
  }

  private static void move(Element part, Element place) {
    int depth = 0;
    Node next = place.nextSibling();
    while (place.id().startsWith("B:") && next != null) {
      Node after = next.nextSibling();
      String mark = next instanceof Comment comment ? comment.getData() : "";
      if (mark.equals("/$") && depth == 0) {
        break;
      }
      depth += mark.equals("/$") ? -1 : mark.startsWith("$") ? 1 : 0;
      next.remove();
      next = after;
    }
    for (Node child : List.copyOf(part.childNodes())) {
      place.before(child);
    }
    place.remove();
    part.remove();
  }

  /** Returns which place each part goes to, by {@code $RC("B:3","S:4")} and {@code $RS(...)}. */
  private static Map<String, String> calls(Document page) {
    Map<String, String> calls = new HashMap<>();
    for (Element script : page.select("script")) {
      String text = ScriptText.of(script);
      read(text, "$RC(\"", true, calls);
      read(text, "$RS(\"", false, calls);
    }
    return calls;
  }

  private static void read(
      String text, String call, boolean placeFirst, Map<String, String> calls) {
    for (int at = text.indexOf(call); at >= 0; at = text.indexOf(call, at + 1)) {
      int first = at + call.length();
      int firstEnd = text.indexOf('"', first);
      int second = firstEnd < 0 ? -1 : text.indexOf('"', firstEnd + 1) + 1;
      int secondEnd = second <= 0 ? -1 : text.indexOf('"', second);
      if (secondEnd < 0) {
        return;
      }
      String one = text.substring(first, firstEnd);
      String other = text.substring(second, secondEnd);
      calls.putIfAbsent(placeFirst ? other : one, placeFirst ? one : other);
    }
  }
}
