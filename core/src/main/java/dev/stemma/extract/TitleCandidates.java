package dev.stemma.extract;

import dev.stemma.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The titles that a page offers, those with the same words taken together. */
final class TitleCandidates {

  private static final Set<TitleSign> CLAIMS =
      EnumSet.of(
          TitleSign.JSON_LD, TitleSign.OPEN_GRAPH, TitleSign.META_TITLE, TitleSign.PAGE_TITLE);
  private static final int MOST = 40;

  /** The share of words from which on a heading is near to a claim. */
  private static final double NEAR = 0.4;

  private static final int SHORT_WORDS = 2;

  /** One title. */
  static final class Candidate {
    final String words;
    final String text;
    final String place;
    final Set<TitleSign> signs = EnumSet.noneOf(TitleSign.class);
    int claims;
    int order = -1;

    private Candidate(String words, String text, String place) {
      this.words = words;
      this.text = text;
      this.place = place;
    }

    boolean isHeading() {
      return signs.contains(TitleSign.HEADING) || signs.contains(TitleSign.MAIN_HEADING);
    }

    double score() {
      return TitleWeights.shipped().of(signs);
    }
  }

  /** What is longer is no title, but would be compared with all others. */
  static final int LONGEST = 1_000;

  private final Map<String, Candidate> byWords = new LinkedHashMap<>();

  /**
   * Adds what one part of the page says.
   *
   * @param place the name of that part
   * @param order where a heading stands, -1 for what is none
   */
  void add(String text, String place, int order, TitleSign... signs) {
    if (text.length() > LONGEST) {
      return;
    }
    String words = words(text);
    if (words.isEmpty() || (byWords.size() >= MOST && !byWords.containsKey(words))) {
      return;
    }
    Candidate candidate =
        byWords.computeIfAbsent(words, unused -> new Candidate(words, text, place));
    candidate.signs.addAll(List.of(signs));
    candidate.order = candidate.order < 0 ? order : candidate.order;
  }

  /** Counts one more claim for a title: agreement of three says more than of one. */
  void claim(String text, String place, TitleSign sign) {
    if (text.length() > LONGEST) {
      return;
    }
    add(text, place, -1, sign);
    Candidate candidate = byWords.get(words(text));
    if (candidate != null) {
      candidate.claims++;
    }
  }

  /** Adds the sign of a lesser heading to a title that is there already. */
  void lesserHeading(String text, int order) {
    Candidate candidate = byWords.get(words(text));
    if (candidate != null) {
      if (!candidate.isHeading()) {
        boolean data = candidate.signs.contains(TitleSign.JSON_LD);
        candidate.signs.add(data ? TitleSign.HEADING_NAMED_BY_DATA : TitleSign.LESSER_HEADING);
      }
      candidate.order = candidate.order < 0 ? order : candidate.order;
    }
  }

  boolean holds(String text) {
    return byWords.containsKey(words(text));
  }

  boolean isEmpty() {
    return byWords.isEmpty();
  }

  /** Returns the candidates with all their signs, in the order in which they were added. */
  List<Candidate> weighed() {
    List<Candidate> all = new ArrayList<>(byWords.values());
    for (Candidate candidate : all) {
      boolean claimed = candidate.signs.stream().anyMatch(CLAIMS::contains);
      boolean inside =
          all.stream().anyMatch(o -> o != candidate && o.words.contains(candidate.words));
      if (candidate.isHeading()) {
        if (claimed || candidate.claims > 0) {
          candidate.signs.add(TitleSign.CLAIMED_HEADING);
        } else {
          candidate.signs.add(
              inside || isNearClaim(candidate, all)
                  ? TitleSign.HEADING_NEAR_CLAIM
                  : TitleSign.UNCLAIMED_HEADING);
        }
      }
      if (inside) {
        candidate.signs.add(TitleSign.INSIDE_ANOTHER);
      }
      if (isShort(candidate.words)) {
        candidate.signs.add(TitleSign.SHORT);
      }
    }
    return all;
  }

  private static boolean isNearClaim(Candidate heading, List<Candidate> all) {
    for (Candidate other : all) {
      if (other.claims > 0 && overlap(heading.words, other.words) >= NEAR) {
        return true;
      }
    }
    return false;
  }

  private static double overlap(String one, String other) {
    Set<String> words = new HashSet<>(Arrays.asList(one.split(" ")));
    Set<String> others = new HashSet<>(Arrays.asList(other.split(" ")));
    int fewest = Math.min(words.size(), others.size());
    words.retainAll(others);
    return (double) words.size() / fewest;
  }

  private static boolean isShort(String words) {
    return words.chars().filter(unit -> unit == ' ').count() < SHORT_WORDS
        && words.charAt(0) < 0x2E80;
  }

  /** Returns a text's letters and digits, folded, its words parted by one space. */
  static String words(String text) {
    StringBuilder words = new StringBuilder();
    boolean pending = false;
    String folded = Folding.fold(text);
    for (int i = 0; i < folded.length(); i++) {
      char unit = folded.charAt(i);
      boolean word = Character.isLetterOrDigit(unit) || Character.isSurrogate(unit);
      if (word) {
        words.append(pending && !words.isEmpty() ? " " : "").append(unit);
      }
      pending = !word && (pending || !isMark(unit));
    }
    return words.toString();
  }

  /** Vowel signs and joiners stand inside words. */
  private static boolean isMark(char unit) {
    int type = Character.getType(unit);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT;
  }
}
