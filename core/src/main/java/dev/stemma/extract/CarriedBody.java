package dev.stemma.extract;

import dev.stemma.article.Field;
import dev.stemma.article.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Takes the body from where a page carries it without showing it: JSON-LD, the state of its
 * scripts, {@code noscript} and {@code template} elements. Only where the visible body is missing
 * or a small part of what is carried, and only what agrees with what is visible, so that another
 * article that the page carries is never taken.
 */
final class CarriedBody {

  /** From this weight on a visible body is believed to be all, and scripts are not read. */
  private static final int ENOUGH = 3_000;

  /** Below this a visible body says nothing. */
  private static final int NOTHING = 100;

  /** Below this a visible body may be a notice about something else. */
  private static final int NOTICE = 600;

  /** What is carried has to weigh this many times as much as what is visible. */
  private static final double FACTOR = 1.5;

  private static final double FACTOR_FOR_LONG = 2;

  private static final double AGREEING = 0.5;
  private static final double SAME = 0.9;
  private static final int SHORTEST = 250;
  private static final int OPENING = 40;
  private static final int MOST_COMPARED = 20;

  private final PageIndex index;
  private final Draft draft;
  private final int visible;
  private final String description;

  private CarriedBody(PageIndex index, Draft draft) {
    this.index = index;
    this.draft = draft;
    visible = CarriedText.weightOf(draft.parts);
    description =
        CarriedText.letters(index.tags().first("og:description", "description").orElse(""));
  }

  /**
   * Puts the carried body into a draft in place of the visible one, if there is a better one.
   *
   * @return whether there was
   */
  static boolean use(PageIndex index, StructuredData data, Draft draft) {
    CarriedBody carried = new CarriedBody(index, draft);
    Optional<CarriedText> best = carried.best(data.text("articleBody"));
    best.ifPresent(carried::take);
    return best.isPresent();
  }

  private Optional<CarriedText> best(Optional<String> articleBody) {
    Optional<CarriedText> stated =
        articleBody
            .filter(text -> TextWeight.of(text) >= least())
            .map(
                text -> new CarriedText(MarkupText.read(text), Origin.JSON_LD, "articleBody", true))
            .filter(this::isBetter);
    if (visible >= ENOUGH) {
      return stated;
    }
    // The same text in a script has its paragraphs, which JSON-LD often lost.
    double best = stated.map(CarriedText::weight).orElse(0) * SAME;
    // A title counts only where too little is visible to compare with.
    String titles = visible < NOTICE ? draft.title.orElse("") + '\n' + index.page().title() : "";
    return StateBodies.find(index.scripts, titles, least()).stream()
        .filter(text -> text.weight() > best && isBetter(text))
        .findFirst()
        .or(() -> stated)
        .or(this::unscripted);
  }

  /** Returns what the page holds for readers without scripts, or for a script to show. */
  private Optional<CarriedText> unscripted() {
    Optional<CarriedText> best = Optional.empty();
    if (visible >= NOTHING) {
      return best;
    }
    for (Element element : index.page().select("noscript, template")) {
      // The outer one holds the words of one inside it; to read each would take quadratic time.
      if (element.parents().stream().anyMatch(CarriedBody::isUnscripted)) {
        continue;
      }
      boolean noscript = element.normalName().equals("noscript");
      CarriedText text =
          new CarriedText(
              MarkupText.read(element), Origin.VISIBLE_TEXT, element.normalName(), noscript);
      boolean wall =
          text.parts().stream().anyMatch(part -> Phrases.begins("wall-text", part.text()));
      if (!wall
          && text.weight() > best.map(CarriedText::weight).orElse(SHORTEST)
          && isBetter(text)) {
        best = Optional.of(text);
      }
    }
    return best;
  }

  private static boolean isUnscripted(Element element) {
    return element.normalName().equals("noscript") || element.normalName().equals("template");
  }

  /**
   * Returns the weight that makes a carried body worth a look; markup weighs no less than its text.
   */
  private double least() {
    return visible * (visible < ENOUGH ? FACTOR : FACTOR_FOR_LONG);
  }

  private boolean isBetter(CarriedText text) {
    if (text.weight() < least() || text.parts().isEmpty()) {
      return false;
    }
    String letters = text.letters();
    if (visible >= NOTHING && shared(letters) >= AGREEING) {
      return true;
    }
    return visible < NOTICE && (text.titled() || begins(description, letters));
  }

  /** Returns the share of the visible body, by weight, whose parts begin in the carried one. */
  private double shared(String letters) {
    int found = 0;
    int all = 0;
    for (Draft.Part part : draft.parts.subList(0, Math.min(MOST_COMPARED, draft.parts.size()))) {
      String opening = CarriedText.letters(part.text());
      all += opening.length();
      found += begins(opening, letters) ? opening.length() : 0;
    }
    return all == 0 ? 0 : (double) found / all;
  }

  /** Returns whether a text's opening stands somewhere in another. */
  private static boolean begins(String text, String letters) {
    return text.length() >= OPENING / 2
        && letters.contains(text.substring(0, Math.min(OPENING, text.length())));
  }

  private void take(CarriedText text) {
    List<Draft.Part> parts = new ArrayList<>(text.parts());
    draft.parts.clear();
    draft.parts.addAll(parts);
    draft.index = false;
    draft.note(Field.BODY, text.origin(), text.place(), parts.getFirst().text(), confidence(text));
  }

  private double confidence(CarriedText text) {
    return visible >= NOTHING ? 0.9 : text.titled() ? 0.85 : 0.75;
  }
}
