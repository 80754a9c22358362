package dev.stemma.lineage;

import dev.stemma.text.Folding;
import dev.stemma.text.Languages;
import dev.stemma.text.ResourceLines;
import dev.stemma.text.Tokenizer;
import dev.stemma.text.Tokens;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that one language cites with, from {@code citations/<language>.txt}; lines {@code kind
 * = words}, an underscore standing for a blank. {@code citations/common.txt} names the outlets
 * known in any language.
 */
final class CitationWords {

  private static final Map<String, CitationWords> LOADED = new ConcurrentHashMap<>();

  private final Map<CueKind, Map<String, List<List<String>>>> phrases =
      new EnumMap<>(CueKind.class);
  private final Map<CueKind, Set<String>> words = new EnumMap<>(CueKind.class);

  private CitationWords() {}

  /** Returns the words of a BCP 47 language; known outlets alone where there is no file. */
  static CitationWords of(String language) {
    return LOADED.computeIfAbsent(Languages.primary(language), CitationWords::read);
  }

  private static CitationWords read(String language) {
    CitationWords words = new CitationWords();
    words.readFile("common");
    words.readFile(language);
    return words;
  }

  private void readFile(String name) {
    for (String line : ResourceLines.ofLanguage(CitationWords.class, "citations/", name)) {
      int equals = line.indexOf('=');
      CueKind kind = CueKind.valueOf(line.substring(0, equals).strip().toUpperCase(Locale.ROOT));
      for (String phrase : line.substring(equals + 1).strip().split("\\s+")) {
        add(kind, phrase.replace('_', ' '));
      }
    }
  }

  private void add(CueKind kind, String phrase) {
    words.computeIfAbsent(kind, any -> new HashSet<>()).add(Folding.fold(phrase));
    Tokens tokens = Tokenizer.tokenize(phrase);
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      forms.add(tokens.form(i));
    }
    if (!forms.isEmpty()) {
      phrases
          .computeIfAbsent(kind, any -> new HashMap<>())
          .computeIfAbsent(forms.getFirst(), any -> new ArrayList<>())
          .add(List.copyOf(forms));
    }
  }

  /** Returns the plain words of one kind, folded. */
  Set<String> all(CueKind kind) {
    return words.getOrDefault(kind, Set.of());
  }

  /** Returns how many tokens the longest phrase of a kind at a token has; 0 where there is none. */
  int match(CueKind kind, Tokens tokens, int at) {
    if (at < 0 || at >= tokens.size()) {
      return 0;
    }
    int longest = 0;
    for (List<String> phrase : candidates(kind, tokens.form(at))) {
      if (phrase.size() > longest && stands(phrase, tokens, at)) {
        longest = phrase.size();
      }
    }
    return longest;
  }

  /** Returns how many tokens a phrase of a kind has that ends before a token; 0 for none. */
  int matchBefore(CueKind kind, Tokens tokens, int end) {
    for (int length = Math.min(5, end); length > 0; length--) {
      if (match(kind, tokens, end - length) == length) {
        return length;
      }
    }
    return 0;
  }

  private List<List<String>> candidates(CueKind kind, String form) {
    Map<String, List<List<String>>> byFirst = phrases.getOrDefault(kind, Map.of());
    List<List<String>> exact = byFirst.getOrDefault(form, List.of());
    if (!exact.isEmpty() || byFirst.isEmpty()) {
      return exact;
    }
    List<List<String>> bare = byFirst.getOrDefault(bare(form), List.of());
    return bare.isEmpty() ? byFirst.getOrDefault(withoutPrefix(form), List.of()) : bare;
  }

  private boolean stands(List<String> phrase, Tokens tokens, int at) {
    if (at + phrase.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      String form = tokens.form(at + i);
      String wanted = phrase.get(i);
      boolean equal =
          form.equals(wanted)
              || bare(form).equals(wanted)
              || (i == 0 && withoutPrefix(form).equals(wanted));
      if (!equal) {
        return false;
      }
    }
    return true;
  }

  /** Returns a folded word without the article or conjunction stuck before it. */
  String withoutPrefix(String form) {
    for (String prefix : all(CueKind.PREFIX)) {
      if (form.length() > prefix.length() + 1 && form.startsWith(prefix)) {
        return form.substring(prefix.length());
      }
    }
    return form;
  }

  /** Returns a folded word without the particle or possessive ending stuck to it. */
  String bare(String form) {
    for (int length = Math.min(3, form.length() - 1); length > 0; length--) {
      if (all(CueKind.PARTICLE).contains(form.substring(form.length() - length))) {
        return form.substring(0, form.length() - length);
      }
    }
    return form;
  }

  /** Returns whether the language has a trait named in its line {@code order}. */
  boolean has(String trait) {
    return all(CueKind.ORDER).contains(trait);
  }
}
