package dev.stemma.extract;

import java.util.ArrayList;
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

  /** How many nodes are put in their places again in all; each part costs those around it. */
  private static final int MOST_AROUND = 10_000_000;

  private StreamedParts() {}

  /** Moves the parts of a page; a page without such parts is left as it is. */
  static void place(Document page) {
    // The server appends them to the body; to search the whole page would cost every page.
    List<Element> parts = new ArrayList<>();
    for (Element child = page.body().firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      if (AttributeValue.of(child, "id").startsWith("S:") && child.hasAttr("hidden")) {
        parts.add(child);
      }
    }
    if (parts.isEmpty() || parts.size() > MOST) {
      return;
    }
    Map<String, Element> places = new HashMap<>();
    for (Element template : page.select("template[id^=B:], template[id^=P:]")) {
      places.putIfAbsent(template.id(), template);
    }
    Map<String, String> calls = calls(page);
    int left = MOST_AROUND;
    for (Element part : parts) {
      String number = part.id().substring(2);
      String named = calls.getOrDefault(part.id(), "B:" + number);
      Element place = places.getOrDefault(named, places.get("P:" + number));
      // A place inside the part itself would hang the part into itself.
      Element holder = place == null ? null : place.parent();
      if (place != null && holder != null && !place.parents().contains(part)) {
        left -= holder.childNodeSize();
        if (left < 0) {
          return;
        }
        move(part, place, holder);
      }
    }
  }

  /** Puts what is in a part where its place is, instead of what the place held till then. */
  private static void move(Element part, Element place, Element holder) {
    List<Node> around = new ArrayList<>(holder.childNodes());
    int at = place.siblingIndex();
    int end = place.id().startsWith("B:") ? end(around, at + 1) : at + 1;
    List<Node> held = List.copyOf(part.childNodes());
    part.empty();
    // All at once: moved one by one, each would have those behind it numbered anew.
    holder.empty();
    around.subList(at, end).clear();
    around.addAll(at, held);
    around.remove(part);
    holder.appendChildren(around);
    if (part.parent() != null && !holder.equals(part.parent())) {
      part.remove();
    }
  }

  /** Returns the index behind what a place holds, which a comment ends. */
  private static int end(List<Node> nodes, int from) {
    int depth = 0;
    for (int at = from; at < nodes.size(); at++) {
      String mark = nodes.get(at) instanceof Comment comment ? comment.getData() : "";
      if (mark.equals("/$") && depth == 0) {
        return at;
      }
      depth += mark.equals("/$") ? -1 : mark.startsWith("$") ? 1 : 0;
    }
    return nodes.size();
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
