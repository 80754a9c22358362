package dev.stemma.quote;

import java.util.Optional;

/**
 * Finds the noun phrase that is the subject of a verb of saying, without a parser: by the words and
 * punctuation that a noun phrase ends at.
 */
final class NounPhrases {

  /** How many appositions and parentheses may stand between a subject and its verb. */
  private static final int MOST_SEGMENTS = 5;

  /** The longest noun phrase, in words. */
  private static final int LONGEST = 16;

  /** The longest name with its titles, in words. */
  private static final int LONGEST_NAME = 7;

  private final Frame frame;

  NounPhrases(Frame frame) {
    this.frame = frame;
  }

  /** Returns the subject left of a verb. */
  Optional<Frame> leftOf(int verb) {
    int end = verb;
    for (int segments = 0; segments < MOST_SEGMENTS && end > frame.from(); segments++) {
      end = withoutModifiers(end);
      if (end <= frame.from()) {
        return Optional.empty();
      }
      int segment = frame.segmentStart(end);
      if (isPronoun(end - 1) && !frame.is("relative", end - 1)) {
        return Optional.of(frame.part(end - 1, end));
      }
      int start = startOf(segment, end);
      if (start < end && !isParenthesis(segment, end)) {
        Frame phrase = frame.part(start, end);
        return Optional.of(start == segment ? named(segment).orElse(phrase) : phrase);
      }
      end = segment;
    }
    return Optional.empty();
  }

  /** Returns the noun phrase that begins at a token. */
  Optional<Frame> rightFrom(int start) {
    int from = start;
    while (from < frame.to() && frame.isAdverb(from) && !frame.breaksBefore(from + 1)) {
      from++;
    }
    if (from >= frame.to() || frame.is("stop", from) || frame.is("gerund", from)) {
      return Optional.empty();
    }
    if (isPronoun(from)) {
      return Optional.of(frame.part(from, from + 1));
    }
    int end = from + 1;
    while (end < frame.to() && end - from < LONGEST && !endsPhrase(end)) {
      end++;
    }
    return Optional.of(nameBehind(from, end));
  }

  /** A description may be followed by the name: <i>her colleague, Lev Ormond</i>. */
  private Frame nameBehind(int from, int end) {
    boolean description = !frame.capitalised(end - 1) && end < frame.to();
    if (!description || !frame.breaksBefore(end) || !frame.capitalised(end)) {
      return frame.part(from, end);
    }
    int nameEnd = end + 1;
    while (nameEnd < frame.to() && !frame.breaksBefore(nameEnd) && frame.capitalised(nameEnd)) {
      nameEnd++;
    }
    boolean whole = nameEnd == frame.to() || frame.breaksBefore(nameEnd);
    boolean name = whole && nameEnd - end >= 2 && nameEnd - end <= LONGEST_NAME;
    return name ? frame.part(end, nameEnd) : frame.part(from, end);
  }

  /** Returns the name that a phrase begins with; the phrase where it begins with none. */
  static Frame leadingName(Frame phrase) {
    int end = phrase.from();
    while (end < phrase.to() && phrase.capitalised(end)) {
      end++;
    }
    return end == phrase.from() ? phrase : phrase.part(phrase.from(), end);
  }

  /** Returns the subject of the frame's first clause, whatever its verb. */
  Optional<Frame> first() {
    int start = frame.from();
    while (start < frame.to() && (opensAdverbial(start) || frame.is("conjunction", start))) {
      int next = frame.is("conjunction", start) ? start + 1 : frame.segmentEnd(start);
      if (next >= frame.to()) {
        return Optional.empty();
      }
      start = next;
    }
    if (start >= frame.to()) {
      return Optional.empty();
    }
    if (isPronoun(start)) {
      return Optional.of(frame.part(start, start + 1));
    }
    boolean begins = frame.capitalised(start) || frame.is("article", start);
    int end = start + 1;
    while (end < frame.to() && end - start < LONGEST && !endsSubject(end)) {
      end++;
    }
    boolean verbFollows = end < frame.to();
    return begins && verbFollows ? Optional.of(frame.part(start, end)) : Optional.empty();
  }

  private boolean endsSubject(int index) {
    return endsPhrase(index) || frame.is("verb", index) || isPast(index);
  }

  /** A past form by its ending; none of saying, those are listed. */
  private boolean isPast(int index) {
    return frame.isEnglish()
        && !frame.capitalised(index)
        && frame.tokens().form(index).endsWith("ed")
        && !frame.is("article", index - 1)
        && !frame.is("determiner", index - 1);
  }

  private boolean endsPhrase(int index) {
    if (frame.breaksBefore(index)) {
      return true;
    }
    if (frame.is("conjunction", index)) {
      return index + 1 >= frame.to()
          || !(frame.capitalised(index + 1) || frame.is("article", index + 1));
    }
    return frame.is("stop", index)
        || frame.is("auxiliary", index)
        || frame.isAdverb(index)
        || frame.is("gerund", index)
        || frame.is("clause", index)
        || (frame.is("time", index) && !frame.is("attached", index - 1))
        || (frame.is("cue", index) && frame.isCue(index));
  }

  /** Returns where the modifiers between a subject and its verb begin. */
  private int withoutModifiers(int verb) {
    int end = verb;
    boolean changed = true;
    while (changed && end > frame.from()) {
      changed = false;
      while (end > frame.from() && frame.isAdverb(end - 1) && !frame.capitalised(end - 1)) {
        end--;
        changed = true;
      }
      int time = end;
      boolean named = false;
      while (time > frame.from()
          && (frame.is("time", time - 1) || frame.tokens().numeric(time - 1))
          && end - time < 4) {
        time--;
        named |= frame.is("time", time);
      }
      if (named && time > frame.from() && frame.is("preposition", time - 1)) {
        end = time - 1;
        changed = true;
      } else if (time == end - 1 && time > frame.from() && frame.is("time", time)) {
        end = time;
        changed = true;
      } else {
        int adjunct = adjunctStart(end);
        changed |= adjunct < end;
        end = adjunct;
      }
    }
    return end;
  }

  /** An adverbial such as <i>in a statement</i> between a subject and its verb. */
  private int adjunctStart(int end) {
    for (int i = end - 1; i > frame.from() && i >= end - 5; i--) {
      if (frame.breaksBefore(i + 1) && i + 1 < end) {
        return end;
      }
      if (frame.is("preposition", i) && !frame.is("attached", i)) {
        return end - i > 1 && !frame.breaksBefore(i) ? i : end;
      }
      if (frame.is("attached", i)) {
        boolean vague = i + 2 < end && "a".equals(frame.tokens().form(i + 1));
        return vague && "in".equals(frame.tokens().form(i)) ? i : end;
      }
    }
    return end;
  }

  private int startOf(int segment, int end) {
    int start = end;
    for (int i = end - 1; i >= segment && end - i <= LONGEST; i--) {
      if (frame.is("conjunction", i)) {
        if (i == segment || i + 1 >= end || !joins(i)) {
          break;
        }
      } else if (frame.is("clause", i)
          || isPronoun(i)
          || frame.is("auxiliary", i)
          || frame.isCue(i)
          || frame.is("gerund", i)) {
        break;
      } else if (frame.is("preposition", i) && !frame.is("attached", i)) {
        return behindObject(i + 1, end);
      }
      start = i;
    }
    return start < end && frame.is("preposition", start) ? behindObject(start + 1, end) : start;
  }

  private boolean joins(int conjunction) {
    boolean right =
        frame.capitalised(conjunction + 1)
            || frame.is("article", conjunction + 1)
            || !frame.isEnglish();
    return right && (frame.capitalised(conjunction - 1) || frame.is("article", conjunction + 1));
  }

  /** The subject behind an adverbial that no comma ends: its last name or determined noun. */
  private int behindObject(int from, int end) {
    int start = end;
    while (start > from && frame.capitalised(start - 1)) {
      start--;
    }
    if (start < end) {
      start = withGenitives(from, start);
    }
    // Who follows "according to Lev Ormond" stands for the object itself.
    if (start < end && start == from && frame.is("relative", end)) {
      return start;
    }
    if (start > from && start < end) {
      return frame.is("article", start - 1) ? start - 1 : start;
    }
    for (int i = end - 1; i > from; i--) {
      if (frame.is("article", i)) {
        return i;
      }
    }
    return end;
  }

  /** Goes back from the last of several names that hang together: "Ormond of the Bank of Grell". */
  private int withGenitives(int from, int name) {
    int start = name;
    while (true) {
      int joint = start - 1;
      if (joint > from && frame.is("article", joint)) {
        joint--;
      }
      if (joint <= from || !frame.is("attached", joint) || !frame.capitalised(joint - 1)) {
        return start;
      }
      start = joint - 1;
      while (start > from && frame.capitalised(start - 1)) {
        start--;
      }
    }
  }

  private boolean isParenthesis(int segment, int end) {
    if (frame.tokens().numeric(segment) && end - segment <= 3) {
      return true;
    }
    boolean opens = opensAdverbial(segment) || frame.is("clause", segment);
    return frame.is("relative", segment) || (opens && startOf(segment, end) >= end);
  }

  private boolean opensAdverbial(int index) {
    boolean gerund =
        frame.isEnglish()
            && frame.tokens().form(index).endsWith("ing")
            && index + 1 < frame.to()
            && !frame.capitalised(index + 1);
    return frame.is("preposition", index)
        || gerund
        || frame.is("clause", index)
        || frame.is("adverb", index);
  }

  /** The name that a segment is in apposition to, as in <i>Radka Holm, the minister,</i>. */
  private Optional<Frame> named(int segment) {
    int description = segment;
    for (int segments = 0; segments < MOST_SEGMENTS && describes(description); segments++) {
      int previous = frame.segmentStart(description);
      int start = startOf(previous, description);
      if (start == previous
          && frame.capitalised(start)
          && frame.capitalised(description - 1)
          && !opensAdverbial(previous)
          && !frame.is("conjunction", description)
          && !describes(previous)
          && description - start <= LONGEST_NAME) {
        return Optional.of(frame.part(start, description));
      }
      description = previous;
    }
    return Optional.empty();
  }

  private boolean describes(int segment) {
    return segment > frame.from()
        && (frame.is("article", segment)
            || frame.is("title", segment)
            || !frame.capitalised(segment));
  }

  private boolean isPronoun(int index) {
    return frame.is("pronoun", index);
  }
}
