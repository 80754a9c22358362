package dev.stemma.bench.extraction;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Names as the scorers compare them: a set, lower case, words only. */
final class Authors {

  private static final Pattern LABEL =
      Pattern.compile(
          "^(by|von|par|por)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern BETWEEN =
      Pattern.compile(";|,|\\band\\b|\\bund\\b|&|\\n", Pattern.UNICODE_CHARACTER_CLASS);

  private Authors() {}

  /** Returns separate names. */
  static Set<String> of(Collection<String> names) {
    Set<String> folded = new LinkedHashSet<>();
    for (String name : names) {
      String words = Words.folded(name);
      if (!words.isEmpty()) {
        folded.add(words);
      }
    }
    return folded;
  }

  /** Returns the names in a line such as {@code By Ann Example and Bo Sample}. */
  static Set<String> ofByline(String byline) {
    List<String> names =
        Arrays.asList(
            BETWEEN.split(LABEL.matcher(Words.spaced(byline, false)).replaceFirst(""), -1));
    return of(names);
  }
}
