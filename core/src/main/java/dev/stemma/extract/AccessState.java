package dev.stemma.extract;

import dev.stemma.article.Access;
import dev.stemma.article.Field;
import dev.stemma.article.Origin;
import dev.stemma.article.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tells whether a page holds its article whole or only what stands before a paywall. What a page
 * declares ({@code isAccessibleForFree} of schema.org, {@code article:content_tier}) says that
 * there may be a wall; whether the text breaks off at it is seen from its length, from the part
 * that {@code cssSelector} names, and from its end.
 */
final class AccessState {

  private static final double MOST_OF_IT = 0.8;
  private static final double PART_OF_IT = 0.6;

  /** Counts below this, and counts far below the text, count something else. */
  private static final int FEWEST_WORDS = 100;

  private static final int SHORT = 1_000;
  private static final int USUAL_PREVIEW = 2_500;
  private static final int LONGEST_SELECTOR = 80;
  private static final int MOST_SELECTORS = 8;
  private static final int MOST_SELECTED = 50;
  private static final int MOST_COMPARED = 40;

  private final Document page;
  private final PageIndex index;
  private final StructuredData data;
  private final Draft draft;

  private AccessState(PageIndex index, StructuredData data, Draft draft) {
    this.page = index.page();
    this.index = index;
    this.data = data;
    this.draft = draft;
  }

  /** Fills in the access state of a draft whose body is read, and takes the wall's words off it. */
  static void fill(PageIndex index, StructuredData data, Draft draft) {
    new AccessState(index, data, draft).fill();
  }

  private void fill() {
    Optional<Provenance> declared = declared();
    boolean cut = endsCut();
    int weight = CarriedText.weightOf(draft.parts);
    boolean suspect = declared.isPresent() || !index.walls.isEmpty() || cut || weight < SHORT;
    Optional<String> wall = suspect ? new WallLine(page, draft).take() : Optional.empty();
    Optional<Boolean> whole = byWordCount();
    // Counts alone say nothing: some pages count characters.
    if (whole.isPresent() && (declared.isPresent() || wall.isPresent())) {
      Access access = whole.get() ? Access.WHOLE : Access.TEASER;
      note(access, Origin.JSON_LD, "wordCount", data.text("wordCount").orElse(""), 0.9);
    } else if (wall.isPresent()) {
      boolean surely = declared.isPresent() || cut || weight < USUAL_PREVIEW;
      Access access = surely ? Access.TEASER : Access.UNDETERMINED;
      note(access, Origin.VISIBLE_TEXT, "behind the body", wall.get(), surely ? 0.9 : 0.5);
    } else if (declared.isPresent()) {
      declared(declared.get(), cut, weight);
    }
  }

  private void declared(Provenance declared, boolean cut, int weight) {
    Optional<Provenance> body = Optional.ofNullable(draft.provenance.get(Field.BODY));
    Optional<String> selected = shownSelector();
    boolean carried =
        body.filter(from -> from.origin() == Origin.SCRIPT || from.origin() == Origin.JSON_LD)
            .isPresent();
    if (carried && !cut) {
      note(Access.WHOLE, body.get().origin(), body.get().place(), body.get().stated(), 0.8);
    } else if (selected.isPresent() && !cut) {
      note(Access.WHOLE, Origin.JSON_LD, "cssSelector", selected.get(), 0.8);
    } else if (cut || (weight < SHORT && !index.walls.isEmpty())) {
      note(Access.TEASER, declared.origin(), declared.place(), declared.stated(), 0.7);
    } else {
      note(Access.UNDETERMINED, declared.origin(), declared.place(), declared.stated(), 0.5);
    }
  }

  private Optional<Provenance> declared() {
    Optional<String> free = data.text("isAccessibleForFree").or(this::partFree);
    if (free.filter(AccessState::isNo).isPresent()) {
      return Optional.of(new Provenance(Origin.JSON_LD, "isAccessibleForFree", free.get(), 0.5));
    }
    return index
        .tags()
        .tag("article:content_tier")
        .filter(tag -> tag.content().equalsIgnoreCase("locked"))
        .map(tag -> new Provenance(Origin.META, tag.name(), tag.content(), 0.5));
  }

  private Optional<String> partFree() {
    return data.inner("hasPart", "isAccessibleForFree");
  }

  private static boolean isNo(String text) {
    String value = text.strip().toLowerCase(Locale.ROOT);
    return value.equals("false") || value.equals("no") || value.endsWith("/false");
  }

  /** Returns whether the text is whole as far as the data count its words, none if they do not. */
  private Optional<Boolean> byWordCount() {
    Optional<Integer> stated = data.text("wordCount").flatMap(AccessState::number);
    if (stated.isEmpty() || stated.get() < FEWEST_WORDS) {
      return Optional.empty();
    }
    String text = draft.text();
    long unspaced = text.chars().filter(unit -> unit >= 0x2E80).count();
    if (unspaced * 5 > text.length()) {
      return Optional.empty();
    }
    long words = text.chars().filter(unit -> unit == ' ' || unit == '\n').count() + 1;
    double share = (double) words / stated.get();
    if (share > 1 / PART_OF_IT) {
      return Optional.empty();
    }
    return share >= MOST_OF_IT
        ? Optional.of(true)
        : share < PART_OF_IT ? Optional.of(false) : Optional.empty();
  }

  private static Optional<Integer> number(String text) {
    String digits = text.strip();
    boolean plain =
        !digits.isEmpty() && digits.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    return plain && digits.length() < 8 ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
  }

  /** Returns the selector of the paid part whose words are in the body, but are not all of it. */
  private Optional<String> shownSelector() {
    for (String selector : selectors()) {
      StringBuilder paid = new StringBuilder();
      for (Element element : selected(selector)) {
        paid.append(CarriedText.letters(element.text()));
      }
      String letters = paid.toString();
      int inside = 0;
      for (Draft.Part part : draft.parts.subList(0, Math.min(MOST_COMPARED, draft.parts.size()))) {
        inside += letters.contains(CarriedText.letters(part.text())) ? 1 : 0;
      }
      boolean first =
          !draft.parts.isEmpty()
              && letters.contains(CarriedText.letters(draft.parts.getFirst().text()));
      if (inside > 0 && !first) {
        return Optional.of(selector);
      }
    }
    return Optional.empty();
  }

  private List<String> selectors() {
    List<String> selectors = new ArrayList<>(data.inners("hasPart", "cssSelector"));
    selectors.removeIf(selector -> selector.length() > LONGEST_SELECTOR);
    return selectors.subList(0, Math.min(MOST_SELECTORS, selectors.size()));
  }

  private List<Element> selected(String selector) {
    try {
      // A page's selector is held to what a rule's may be: a pattern in it could run for ever.
      List<Element> found =
          page.select(SiteSelector.of(SiteKey.BODY, "cssSelector", selector).evaluator());
      return found.subList(0, Math.min(MOST_SELECTED, found.size()));
    } catch (IllegalArgumentException e) {
      // Pages name selectors that are none; such a one selects nothing.
      return List.of();
    }
  }

  private boolean endsCut() {
    if (draft.parts.isEmpty()) {
      return false;
    }
    String last = draft.parts.getLast().text();
    return last.endsWith("…")
        || last.endsWith("...")
        || last.endsWith("[…]")
        || last.endsWith("[...]")
        || last.endsWith("……");
  }

  private void note(Access access, Origin origin, String place, String stated, double confidence) {
    draft.access = access;
    draft.note(Field.ACCESS, origin, place, stated, confidence);
  }
}
