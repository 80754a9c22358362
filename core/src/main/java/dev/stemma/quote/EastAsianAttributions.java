package dev.stemma.quote;

import dev.stemma.article.Span;
import dev.stemma.text.Characters;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the words beside a quotation in Chinese, Japanese and Korean, where a subject stands first
 * and carries a particle, or stands right before the verb of saying.
 */
final class EastAsianAttributions {

  /** The longest subject, in UTF-16 units. */
  private static final int LONGEST = 40;

  /** The shortest name without its title, in UTF-16 units. */
  private static final int SHORTEST = 2;

  private static final String BREAKS = "，,。、；;：: \n\u3000（）()“”\"「」『』《》";

  private EastAsianAttributions() {}

  /** A speaker's words and the cue's, both as spans of the text. */
  record Named(Optional<Span> name, Optional<Span> cue) {}

  static boolean reads(Speech speech) {
    return switch (speech.language()) {
      case "zh", "ja", "ko" -> true;
      default -> false;
    };
  }

  /**
   * Reads the words of the sentence before and behind a quotation.
   *
   * @param before the words before it
   * @param after the words behind it
   */
  static Optional<Named> read(Speech speech, String text, Span before, Span after) {
    return "zh".equals(speech.language())
        ? chinese(speech, text, before, after).map(named -> untitled(speech, text, named))
        : particled(speech, text, before, after).map(named -> untitled(speech, text, named));
  }

  /** Leaves out titles before and behind a name, unless too little would be left. */
  private static Named untitled(Speech speech, String text, Named named) {
    if (named.name().isEmpty()) {
      return named;
    }
    int start = named.name().get().start();
    int end = named.name().get().end();
    for (String title : speech.words("title")) {
      int at = text.lastIndexOf(title, end - 1);
      if (at < start || at + title.length() > end) {
        continue;
      }
      if (at + title.length() == end && at - start > SHORTEST) {
        end = at;
      } else if (end - at - title.length() >= SHORTEST) {
        start = at + title.length();
      }
    }
    return new Named(Optional.of(Characters.trim(text, start, end)), named.cue());
  }

  private static Optional<Named> chinese(Speech speech, String text, Span before, Span after) {
    Optional<Span> according = longestPrefix(speech.words("according"), text, before);
    Optional<Span> cueBefore = lastWord(speech.words("cue"), text, before);
    if (cueBefore.isPresent()) {
      Span cue = cueBefore.get();
      return Optional.of(new Named(chineseSubject(speech, text, before, cue), cueBefore));
    }
    Optional<Span> cueAfter = firstWord(speech.words("cue"), text, after);
    if (cueAfter.isPresent()) {
      Span cue = cueAfter.get();
      return Optional.of(new Named(chineseSubject(speech, text, after, cue), cueAfter));
    }
    return according.map(
        cue -> new Named(segmentFrom(text, cue.end(), before.end()), Optional.of(cue)));
  }

  /** The words between the last punctuation and the verb, without what stands between. */
  private static Optional<Span> chineseSubject(Speech speech, String text, Span within, Span cue) {
    int end = cue.start();
    int start = end;
    while (start > within.start()
        && end - start < LONGEST
        && BREAKS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    if (start == end && start > within.start()) {
      // A comma between subject and verb: the segment before it.
      end = start - 1;
      start = end;
      while (start > within.start() && BREAKS.indexOf(text.charAt(start - 1)) < 0) {
        start--;
      }
    }
    for (String word : speech.words("according")) {
      if (text.startsWith(word, start) && start + word.length() < end) {
        start += word.length();
        break;
      }
    }
    int cut = end;
    for (String word : speech.words("adverb")) {
      int at = text.indexOf(word, start + 1);
      if (at > start && at < cut) {
        cut = at;
      }
    }
    return cut > start ? Optional.of(Characters.trim(text, start, cut)) : Optional.empty();
  }

  private static Optional<Named> particled(Speech speech, String text, Span before, Span after) {
    Set<String> cues = speech.words("cue");
    Optional<Span> cue = firstWord(cues, text, after);
    if (cue.isEmpty()) {
      cue = firstWord(speech.words("cuestem"), text, after);
    }
    if (cue.isEmpty()) {
      // "..."며 "..."고 말했다: the ending ties two quotations of one speaker together.
      cue = longestPrefix(speech.words("linking"), text, after);
    }
    int afterEnd = cue.map(Span::start).orElse(after.end());
    Optional<Span> name = subject(speech, text, behindParticle(text, after, afterEnd));
    if (name.isEmpty()) {
      name = subject(speech, text, before);
    }
    if (name.isEmpty()) {
      Optional<Span> according = firstWord(speech.words("according"), text, before);
      if (according.isPresent()) {
        int end = according.get().start();
        return Optional.of(
            new Named(Optional.of(particleless(text, before.start(), end)), according));
      }
    }
    return name.isEmpty() && cue.isEmpty() ? Optional.empty() : Optional.of(new Named(name, cue));
  }

  /** Leaves out the particle that ties a quotation to the words behind it, as in 「...」と. */
  private static Span behindParticle(String text, Span after, int end) {
    int start = after.start();
    if (start < end && text.charAt(start) == 'と') {
      start++;
    } else if (start < end && Scripts.isHangul(text.charAt(start))) {
      while (start < end && !Characters.isSpace(text.charAt(start))) {
        start++;
      }
    }
    return new Span(start, Math.max(start, end));
  }

  /** The first phrase that carries a subject's particle. */
  private static Optional<Span> subject(Speech speech, String text, Span within) {
    boolean spaced = "ko".equals(speech.language());
    for (int i = within.start() + 1; i < within.end(); i++) {
      for (String particle : speech.words("subject")) {
        if (!text.startsWith(particle, i) || i + particle.length() > within.end()) {
          continue;
        }
        int behind = i + particle.length();
        boolean wordEnds = behind == within.end() || BREAKS.indexOf(text.charAt(behind)) >= 0;
        boolean longEnough = i - within.start() >= 2;
        if (longEnough && (wordEnds || !spaced)) {
          return Optional.of(lastSegment(text, within.start(), i));
        }
      }
    }
    return Optional.empty();
  }

  private static Span lastSegment(String text, int start, int end) {
    int from = end;
    while (from > start
        && end - from < LONGEST
        && "，,、。\n\"”“".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return Characters.trim(text, from, end);
  }

  private static Span particleless(String text, int start, int end) {
    Span phrase = lastSegment(text, start, Characters.trim(text, start, end).end());
    int last = phrase.end();
    if (last - phrase.start() > 2 && "에의를을と に".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return new Span(phrase.start(), last);
  }

  private static Optional<Span> segmentFrom(String text, int from, int limit) {
    int end = from;
    while (end < limit && BREAKS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end > from ? Optional.of(new Span(from, end)) : Optional.empty();
  }

  private static Optional<Span> longestPrefix(Set<String> words, String text, Span within) {
    return words.stream()
        .filter(word -> text.startsWith(word, within.start()))
        .max(java.util.Comparator.comparingInt(String::length))
        .map(word -> new Span(within.start(), within.start() + word.length()));
  }

  private static Optional<Span> lastWord(Set<String> words, String text, Span within) {
    for (int end = within.end(); end > within.start(); end--) {
      Span longest = null;
      for (String word : words) {
        int start = end - word.length();
        if (start >= within.start()
            && text.startsWith(word, start)
            && (longest == null || word.length() > longest.length())) {
          longest = new Span(start, end);
        }
      }
      if (longest != null) {
        return Optional.of(longest);
      }
    }
    return Optional.empty();
  }

  private static Optional<Span> firstWord(Set<String> words, String text, Span within) {
    for (int start = within.start(); start < within.end(); start++) {
      Span longest = null;
      for (String word : words) {
        if (start + word.length() <= within.end()
            && text.startsWith(word, start)
            && (longest == null || word.length() > longest.length())) {
          longest = new Span(start, start + word.length());
        }
      }
      if (longest != null) {
        return Optional.of(longest);
      }
    }
    return Optional.empty();
  }
}
