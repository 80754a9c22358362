package dev.stemma.lineage;

import dev.stemma.article.Article;
import dev.stemma.extract.AgencyNames;
import dev.stemma.text.Folding;
import dev.stemma.text.Tokenizer;
import dev.stemma.text.Tokens;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells when two names name one source: {@code Karst News Agency} is {@code KNA} and kna.example.
 */
final class SourceNames {

  private static final Set<String> SMALL_WORDS =
      Set.of("the", "of", "and", "for", "le", "la", "el");

  /** The letters that two forms of a word share at least, and those they may differ in. */
  private static final int LEAST_STEM = 4;

  private static final int LONGEST_ENDING = 3;

  private SourceNames() {}

  /**
   * Returns everything that a name may be recognised by, folded: the name itself, an acronym in
   * brackets or at the end, its initials, what stands in quotation marks, the labels of a domain,
   * and the one English name of a known agency.
   */
  static Set<String> labels(String printed) {
    Set<String> labels = new LinkedHashSet<>();
    addAll(labels, printed);
    issuer(printed).ifPresent(issuer -> addAll(labels, issuer));
    return labels;
  }

  /**
   * Returns the capitalised name behind the small words that a printed name begins with: {@code
   * Foreign Ministry} of {@code statement by the Foreign Ministry}.
   */
  static Optional<String> issuer(String printed) {
    Tokens tokens = Tokenizer.tokenize(printed);
    if (tokens.isEmpty() || !Character.isLowerCase(printed.codePointAt(tokens.start(0)))) {
      return Optional.empty();
    }
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.capitalised(i)) {
        return Optional.of(printed.substring(tokens.start(i)));
      }
    }
    return Optional.empty();
  }

  private static void addAll(Set<String> labels, String printed) {
    String name = printed.replace('（', '(').replace('）', ')');
    int open = name.indexOf('(');
    int close = name.indexOf(')', open + 1);
    if (open >= 0 && close > open) {
      add(labels, name.substring(open + 1, close));
      add(labels, name.substring(0, open));
    } else {
      add(labels, name);
    }
    int mark = name.indexOf('«');
    int closing = name.indexOf('»', mark + 1);
    if (mark >= 0 && closing > mark) {
      add(labels, name.substring(mark + 1, closing));
    }
  }

  /** Returns whether two names share a label. */
  static boolean same(String one, String other) {
    Set<String> labels = labels(one);
    return labels(other).stream().anyMatch(labels::contains);
  }

  /** Returns whether two sets share a label, or one that differs in the endings of its words. */
  static boolean meet(Set<String> some, Set<String> others) {
    return !Collections.disjoint(some, others)
        || some.stream()
            .anyMatch(one -> others.stream().anyMatch(other -> isInflected(one, other)));
  }

  /**
   * "der Norddeutsche Kurierdienst" is Norddeutscher Kurierdienst; one word alone says too little.
   */
  private static boolean isInflected(String one, String other) {
    String[] words = one.split(" ");
    String[] others = other.split(" ");
    if (words.length < 2 || words.length != others.length) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      int shorter = Math.min(words[i].length(), others[i].length());
      int common = 0;
      while (common < shorter && words[i].charAt(common) == others[i].charAt(common)) {
        common++;
      }
      int longest = Math.max(words[i].length(), others[i].length());
      boolean inflected = common >= LEAST_STEM && longest - common <= LONGEST_ENDING;
      if (!inflected && !words[i].equals(others[i])) {
        return false;
      }
    }
    return true;
  }

  /** Returns the labels of the host of a web address. */
  static Set<String> ofAddress(String address) {
    int start = address.indexOf("://");
    String rest = start < 0 ? address : address.substring(start + 3);
    int end = 0;
    while (end < rest.length() && "/?#:".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    return labels(rest.substring(0, end));
  }

  private static void add(Set<String> labels, String name) {
    Tokens tokens = Tokenizer.tokenize(name);
    StringBuilder words = new StringBuilder();
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      String form = tokens.form(i);
      if (!SMALL_WORDS.contains(form)) {
        words.append(words.isEmpty() || isIdeograph(form) ? "" : " ").append(form);
        initials.append(tokens.capitalised(i) ? form.substring(0, 1) : "");
      }
    }
    if (words.isEmpty()) {
      return;
    }
    labels.add(words.toString());
    // One agency signs in many scripts and spellings; shared signatures say too little here.
    AgencyNames.canonical(name.strip(), Article.UNDETERMINED_LANGUAGE)
        .map(Folding::fold)
        .ifPresent(labels::add);
    int named = tokens.size();
    while (named > 0
        && MentionFinder.hasCase(tokens, named - 1)
        && !tokens.capitalised(named - 1)) {
      named--;
    }
    if (named > 0 && named < tokens.size()) {
      // "the KNA dispatch" is a text of KNA.
      add(labels, tokens.text().substring(0, tokens.end(named - 1)));
    }
    String last = tokens.printed(tokens.size() - 1);
    if (last.length() > 2 && last.chars().allMatch(Character::isUpperCase)) {
      // "agencia KNA" in one language is "агентство KNA" or KNA in another.
      labels.add(tokens.form(tokens.size() - 1));
    }
    if (initials.length() > 2) {
      labels.add(initials.toString());
    }
    if (words.indexOf(".") > 0 && words.indexOf(" ") < 0) {
      addHost(labels, words.toString());
    }
  }

  private static void addHost(Set<String> labels, String host) {
    String[] parts = host.split("\\.");
    for (int i = 0; i < parts.length - 1; i++) {
      // Second-level suffixes as in co.uk and com.au say nothing.
      if (parts[i].length() > 2 && !parts[i].equals("www") && !parts[i].equals("com")) {
        labels.add(parts[i]);
      }
    }
  }

  private static boolean isIdeograph(String form) {
    return Character.isIdeographic(form.codePointAt(0));
  }
}
