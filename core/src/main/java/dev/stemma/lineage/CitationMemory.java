package dev.stemma.lineage;

import dev.stemma.text.Folding;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an article has cited so far, so that speaking of it again is no new citation. */
final class CitationMemory {

  private final Map<String, Set<LocalDate>> outlets = new HashMap<>();
  private final Set<String> earlier = new HashSet<>();
  private final Map<String, Set<LocalDate>> documents = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> own;

  /**
   * Remembers nothing yet.
   *
   * @param own labels of the article's own agency and publisher
   * @param known labels of outlets named elsewhere
   */
  CitationMemory(Set<String> own, Set<String> known) {
    this.own = own;
    names.addAll(known);
    names.addAll(own);
  }

  /** Returns the folded names of outlets met so far; grows with every citation. */
  Set<String> names() {
    return names;
  }

  /** Takes note of a citation and returns whether it is of a text not cited before. */
  boolean isNew(CitedMention cited) {
    return switch (cited.mention().kind()) {
      case OUTLET, MEDIA -> isNewOutlet(cited);
      case DOCUMENT -> isNewDocument(cited);
      case INSTITUTION ->
          isNew(documents, SourceNames.labels(cited.mention().name()), cited.date());
    };
  }

  private boolean isNewOutlet(CitedMention cited) {
    Set<String> labels = new LinkedHashSet<>(SourceNames.labels(cited.mention().name()));
    names.addAll(labels);
    if (cited.earlier()) {
      return earlier.addAll(labels);
    }
    if (labels.stream().anyMatch(own::contains)) {
      return false;
    }
    return isNew(outlets, labels, cited.date());
  }

  private boolean isNewDocument(CitedMention cited) {
    String head = cited.mention().key();
    String name = Folding.fold(cited.mention().name());
    if (SourceNames.issuer(cited.mention().name()).isPresent()) {
      boolean fresh = isNew(documents, Set.of(name), cited.date());
      documents.computeIfAbsent(head, any -> new HashSet<>());
      return fresh;
    }
    boolean known = documents.containsKey(head);
    boolean spokenOf = cited.mention().determiner() == Mention.Determiner.DEFINITE;
    if (spokenOf && (known || (!outlets.isEmpty() && cited.date().isEmpty() && !cited.citing()))) {
      return false;
    }
    boolean fresh =
        cited.mention().determiner() == Mention.Determiner.INDEFINITE && cited.date().isEmpty();
    return isNew(documents, Set.of(head), cited.date()) || fresh;
  }

  private static boolean isNew(
      Map<String, Set<LocalDate>> cited, Set<String> labels, Optional<LocalDate> date) {
    boolean known = labels.stream().anyMatch(cited::containsKey);
    boolean sameDay =
        date.isEmpty()
            || labels.stream()
                .anyMatch(label -> cited.getOrDefault(label, Set.of()).contains(date.get()));
    for (String label : labels) {
      Set<LocalDate> dates = cited.computeIfAbsent(label, any -> new HashSet<>());
      date.ifPresent(dates::add);
    }
    return !known || !sameDay;
  }
}
