package dev.stemma.quote;

import dev.stemma.article.Span;
import dev.stemma.text.Characters;
import java.util.Optional;

/**
 * Reads the words beside a quotation in languages that part words by spaces: {@code said X}, {@code
 * X said}, {@code according to X}, {@code X quoted Y as saying}.
 */
final class Attributions {

  /** How many words away from a quotation its cue may stand. */
  private static final int REACH = 40;

  /** How many words may part an auxiliary from the verb of saying. */
  private static final int AUXILIARIES = 3;

  private Attributions() {}

  /** Reads the words behind a quotation, up to the end of their sentence. */
  static Optional<Attribution> after(Frame frame) {
    if (frame.isEmpty() || frame.is("conjunction", frame.from())) {
      return Optional.empty();
    }
    NounPhrases phrases = new NounPhrases(frame);
    for (int i = frame.from(); i < Math.min(frame.to(), frame.from() + REACH); i++) {
      int end = frame.speech().phraseEnd("according", frame.tokens(), i, frame.to());
      if (end > 0 && (i == frame.from() || frame.breaksBefore(i))) {
        int start = i;
        return phrases.rightFrom(end).map(name -> of(name, frame.span(start, end)));
      }
      if (endsSearch(frame, i)) {
        break;
      }
      if (!frame.isCue(i)) {
        continue;
      }
      Optional<Attribution> quoting = quoting(frame, i);
      if (quoting.isPresent()) {
        return quoting;
      }
      boolean begins = onlyModifiersBefore(frame, i);
      Optional<Frame> name;
      if (begins || frame.speech().verbFirst()) {
        name = phrases.rightFrom(i + 1);
      } else if (frame.is("auxiliary", frame.from()) && i < frame.segmentEnd(frame.from())) {
        // "hatte der Sprecher am Montag erklärt"
        name = phrases.rightFrom(frame.from() + 1);
      } else {
        name = phrases.leftOf(i);
      }
      return Optional.of(new Attribution(name, Optional.of(frame.span(i, i + 1))));
    }
    return signed(frame);
  }

  /** A dash and nothing but a name: <i>"..." — Ruth Calloway</i>. */
  private static Optional<Attribution> signed(Frame frame) {
    String text = frame.tokens().text();
    int at = frame.tokens().start(frame.from()) - 1;
    while (at > 0 && Characters.isSpace(text.charAt(at))) {
      at--;
    }
    boolean dash = at >= 0 && "—–―-".indexOf(text.charAt(at)) >= 0;
    boolean name = frame.capitalised(frame.from()) && frame.to() - frame.from() <= 8;
    return dash && name
        ? Optional.of(
            new Attribution(
                Optional.of(frame.part(frame.from(), frame.segmentEnd(frame.from()))),
                Optional.empty()))
        : Optional.empty();
  }

  /** Reads the words before a quotation, from the start of their sentence. */
  static Optional<Attribution> before(Frame frame) {
    NounPhrases phrases = new NounPhrases(frame);
    for (int i = frame.to() - 1; i >= Math.max(frame.from(), frame.to() - REACH); i--) {
      int end = frame.speech().phraseEnd("according", frame.tokens(), i, frame.to());
      if (end > 0 && (i == frame.from() || frame.breaksBefore(i))) {
        int start = i;
        return phrases.rightFrom(end).map(name -> of(name, frame.span(start, end)));
      }
      if (frame.is("gerund", i)) {
        return Optional.of(participle(frame, i));
      }
      if (frame.isCue(i) && !isPassive(frame, i)) {
        Optional<Attribution> quoting = quoting(frame, i);
        return quoting.isPresent() ? quoting : finite(frame, i);
      }
    }
    return Optional.empty();
  }

  /** Reads a sentence without a quotation: who is the first to say something in it. */
  static Optional<Frame> firstSpeaker(Frame frame) {
    for (int i = frame.from(); i < Math.min(frame.to(), frame.from() + REACH); i++) {
      if (frame.isCue(i) && !isPassive(frame, i)) {
        return new NounPhrases(frame).leftOf(i);
      }
    }
    return Optional.empty();
  }

  private static Optional<Attribution> finite(Frame frame, int verb) {
    NounPhrases phrases = new NounPhrases(frame);
    Optional<Frame> right = phrases.rightFrom(verb + 1);
    boolean inverted =
        frame.speech().verbFirst()
            || onlyModifiersBefore(frame, verb)
            || isAdverbialBefore(frame, verb);
    Optional<Frame> name = inverted && right.isPresent() ? right : phrases.leftOf(verb);
    if (name.isEmpty()) {
      name = phrases.first().filter(subject -> subject.to() <= verb);
    }
    return Optional.of(new Attribution(name, Optional.of(frame.span(verb, verb + 1))));
  }

  /** A participle leans on the subject of its sentence. */
  private static Attribution participle(Frame frame, int verb) {
    Span cue = frame.span(verb, verb + 1);
    for (int i = verb - 1; i > frame.from(); i--) {
      if ("as".equals(frame.tokens().form(i)) && frame.isEnglish()) {
        Optional<Attribution> quoting = quotingBefore(frame, i);
        if (quoting.isPresent()) {
          return quoting.get();
        }
      }
      if (frame.isCue(i) && !isPassive(frame, i)) {
        return new Attribution(new NounPhrases(frame).leftOf(i), Optional.of(cue));
      }
    }
    return new Attribution(
        new NounPhrases(frame).first().filter(subject -> subject.to() <= verb), Optional.of(cue));
  }

  /** {@code X quoted Y as saying}: Y speaks; {@code Y was quoted as saying}: Y, too. */
  private static Optional<Attribution> quoting(Frame frame, int verb) {
    if (!frame.is("quoting", verb)) {
      return Optional.empty();
    }
    for (int i = verb + 1; i + 1 < Math.min(frame.to(), verb + REACH); i++) {
      if ("as".equals(frame.tokens().form(i)) && frame.is("quotedas", i + 1)) {
        NounPhrases phrases = new NounPhrases(frame);
        Optional<Frame> name = i == verb + 1 ? phrases.leftOf(verb) : phrases.rightFrom(verb + 1);
        Span cue = frame.span(verb, i + 2);
        return name.map(found -> of(found, cue));
      }
    }
    return Optional.empty();
  }

  private static Optional<Attribution> quotingBefore(Frame frame, int as) {
    for (int i = as - 1; i >= Math.max(frame.from(), as - REACH); i--) {
      if (frame.is("quoting", i)) {
        return quoting(frame, i);
      }
    }
    return Optional.empty();
  }

  private static boolean isPassive(Frame frame, int verb) {
    if (!frame.isEnglish() || verb == frame.from() || frame.is("quoting", verb)) {
      return false;
    }
    return switch (frame.tokens().form(verb - 1)) {
      case "is", "was", "were", "been", "be", "being", "are" -> true;
      default -> false;
    };
  }

  /** The subject's verb is none of saying: what follows tells of something else. */
  private static boolean endsSearch(Frame frame, int verb) {
    if (!frame.is("verb", verb) || verb == frame.from()) {
      return false;
    }
    for (int i = verb; i <= verb + AUXILIARIES && i < frame.to(); i++) {
      if (frame.isCue(i)) {
        return false;
      }
    }
    int segment = frame.segmentStart(verb);
    for (int i = segment; i < verb; i++) {
      if (frame.is("clause", i) || frame.is("relative", i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean onlyModifiersBefore(Frame frame, int verb) {
    for (int i = frame.from(); i < verb; i++) {
      if (!frame.isAdverb(i) && !frame.is("conjunction", i)) {
        return false;
      }
    }
    return true;
  }

  /** German and its like put the verb before its subject where an adverbial comes first. */
  private static boolean isAdverbialBefore(Frame frame, int verb) {
    if (frame.isEnglish() || verb == frame.from()) {
      return false;
    }
    int segment = frame.segmentStart(verb);
    return frame.is("preposition", segment) || frame.is("adverb", segment);
  }

  private static Attribution of(Frame name, Span cue) {
    return new Attribution(Optional.of(name), Optional.of(cue));
  }
}
