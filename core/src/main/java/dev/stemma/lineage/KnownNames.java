package dev.stemma.lineage;

import dev.stemma.text.Tokens;
import java.util.Locale;
import java.util.Set;

/** Recognises the names of outlets that are known or were met before, and agencies' acronyms. */
final class KnownNames {

  private static final int LONGEST_NAME = 8;

  private final CitationWords words;
  private final Set<String> met;
  private final CitingSentence sentence;
  private final Tokens tokens;

  KnownNames(CitationWords words, Set<String> met, CitingSentence sentence) {
    this.words = words;
    this.met = met;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
  }

  /** Returns how many tokens the known name has that begins at a token; 0 where none does. */
  int length(int at) {
    int length = words.match(CueKind.KNOWN, tokens, at);
    if (length > 1 || (length == 1 && isPrintedLikeName(at))) {
      return length;
    }
    int several = metBefore(at);
    // "Vell Harbinger" is a name however short its first word; "Vell" alone may be a place.
    if (several > 1 && (tokens.capitalised(at) || !MentionFinder.hasCase(tokens, at))) {
      return several;
    }
    if (!isPrintedLikeName(at)) {
      return 0;
    }
    return several == 0 && isAgencyAcronym(at) ? 1 : several;
  }

  private int metBefore(int at) {
    StringBuilder forms = new StringBuilder();
    int longest = 0;
    for (int i = at; i < tokens.size() && i < at + LONGEST_NAME; i++) {
      boolean spaced = !forms.isEmpty() && MentionFinder.hasCase(tokens, i);
      String form = tokens.form(i);
      String bare = words.bare(form);
      if (met.contains(forms + (spaced ? " " : "") + bare)) {
        longest = i + 1 - at;
      }
      forms.append(spaced ? " " : "").append(form);
      if (i + 1 < tokens.size() && !sentence.touches(i)) {
        break;
      }
    }
    return longest;
  }

  /** Short names of outlets are other words too when written small. */
  private boolean isPrintedLikeName(int at) {
    if (!MentionFinder.hasCase(tokens, at)) {
      return true;
    }
    String printed = tokens.printed(at);
    return tokens.capitalised(at)
        && (printed.length() > 4 || printed.equals(printed.toUpperCase(Locale.ROOT)));
  }

  private boolean isAgencyAcronym(int at) {
    String printed = tokens.printed(at);
    boolean acronym =
        printed.length() >= 3
            && printed.length() <= 6
            && printed.chars().allMatch(Character::isUpperCase);
    return acronym
        && words.all(CueKind.ACRONYM).stream().anyMatch(ending -> tokens.form(at).endsWith(ending));
  }
}
