package dev.stemma.time;

import dev.stemma.article.Span;
import dev.stemma.text.ResourceLines;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a language file. Each line is {@code key = words}; {@code #} begins a comment.
 *
 * <ul>
 *   <li>{@code month 7 = july jul.}: words that fill a {@link Slot}, with their value; an
 *       underscore stands for a blank
 *   <li>{@code capitalised}, {@code daysuffix}, {@code prefix}, {@code suffix}, {@code future},
 *       {@code past}, {@code pastending}: see {@link Grammar}
 *   <li>{@code phrase <meaning> = <elements>}: an element is a slot in capitals or words parted by
 *       {@code |}; {@code ?} behind it makes it optional, angle brackets keep it out of the span
 * </ul>
 */
final class GrammarReader {

  private final Map<Slot, Map<String, Integer>> words = new EnumMap<>(Slot.class);
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final List<Phrase> phrases = new ArrayList<>();
  private final Set<String> vocabulary = new HashSet<>();

  private GrammarReader() {}

  /** Reads the grammar of a primary language subtag. */
  static Grammar read(String language) {
    GrammarReader reader = new GrammarReader();
    reader.readFile("common");
    reader.readFile(language);
    return reader.grammar();
  }

  private void readFile(String name) {
    for (String line : ResourceLines.ofLanguage(GrammarReader.class, "", name)) {
      int equals = line.indexOf('=');
      readLine(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
    }
  }

  private void readLine(String key, String content) {
    String[] keys = key.split("\\s+");
    String[] values = content.split("\\s+");
    if (keys[0].equals("phrase")) {
      List<Element> elements = new ArrayList<>();
      for (String value : values) {
        elements.add(element(value));
      }
      phrases.add(new Phrase(MeaningReader.read(keys), List.copyOf(elements)));
    } else if (keys.length == 2) {
      Slot slot = Slot.valueOf(keys[0].toUpperCase(Locale.ROOT));
      int value =
          slot == Slot.UNIT
              ? Unit.valueOf(keys[1].toUpperCase(Locale.ROOT)).number()
              : Integer.parseInt(keys[1]);
      for (String word : values) {
        words
            .computeIfAbsent(slot, any -> new HashMap<>())
            .put(String.join(" ", forms(word)), value);
      }
    } else {
      Set<String> list = lists.computeIfAbsent(keys[0], any -> new LinkedHashSet<>());
      for (String value : values) {
        list.add(keys[0].equals("capitalised") ? value : forms(value).getFirst());
      }
    }
  }

  private Element element(String printed) {
    String inner = printed;
    boolean optional = inner.length() > 1 && inner.endsWith("?");
    inner = optional ? inner.substring(0, inner.length() - 1) : inner;
    boolean outside = inner.length() > 2 && inner.startsWith("<") && inner.endsWith(">");
    inner = outside ? inner.substring(1, inner.length() - 1) : inner;
    for (Slot slot : Slot.values()) {
      if (slot.name().equals(inner)) {
        return new Element.Filled(slot, optional, outside);
      }
    }
    List<List<String>> alternatives = new ArrayList<>();
    for (String alternative : inner.split("\\|")) {
      alternatives.add(forms(alternative));
    }
    return new Element.Literal(List.copyOf(alternatives), optional, outside);
  }

  private List<String> forms(String printed) {
    String spaced = printed.replace('_', ' ');
    List<String> forms =
        Lexemes.scan(spaced, new Span(0, spaced.length())).stream().map(Lexeme::form).toList();
    vocabulary.addAll(forms);
    return forms;
  }

  private Grammar grammar() {
    Set<Slot> capitalised =
        list("capitalised").stream()
            .map(name -> Slot.valueOf(name.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());
    return new Grammar(
        byFirstForm(),
        words,
        capitalised,
        list("daysuffix"),
        new Grammar.Affixes(list("prefix"), list("suffix"), Set.copyOf(vocabulary)),
        new Grammar.Cues(list("future"), list("past"), list("pastending")));
  }

  private Set<String> list(String name) {
    return lists.getOrDefault(name, Set.of());
  }

  private Map<String, List<Phrase>> byFirstForm() {
    Map<String, List<Phrase>> index = new LinkedHashMap<>();
    for (Phrase phrase : phrases) {
      Set<String> starts = new LinkedHashSet<>();
      for (Element element : phrase.elements()) {
        starts.addAll(starts(element));
        if (!element.optional()) {
          break;
        }
      }
      starts.forEach(start -> index.computeIfAbsent(start, any -> new ArrayList<>()).add(phrase));
    }
    return index;
  }

  private Set<String> starts(Element element) {
    Set<String> starts = new LinkedHashSet<>();
    switch (element) {
      case Element.Literal literal ->
          literal.alternatives().forEach(alternative -> starts.add(first(alternative.getFirst())));
      case Element.Filled filled -> {
        if (filled.slot().takesDigits()) {
          starts.add(Grammar.DIGITS);
        }
        for (String forms : words.getOrDefault(filled.slot(), Map.of()).keySet()) {
          int blank = forms.indexOf(' ');
          starts.add(first(blank < 0 ? forms : forms.substring(0, blank)));
        }
      }
    }
    return starts;
  }

  private static String first(String form) {
    return Character.isDigit(form.charAt(0)) ? Grammar.DIGITS : form;
  }
}
