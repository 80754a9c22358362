package dev.stemma.lineage;

import dev.stemma.article.Article;
import dev.stemma.article.Dateline;
import dev.stemma.article.Moment;
import dev.stemma.text.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds for each citation the articles that may be the cited text, by name and date alone. */
public final class CitationResolver {

  private final Map<String, Article> articles;
  private final Map<String, Set<String>> labels = new HashMap<>();

  private CitationResolver(Map<String, Article> articles) {
    this.articles = new TreeMap<>(articles);
    this.articles.forEach((id, article) -> labels.put(id, labels(article)));
  }

  /**
   * Returns the citations in their order with candidates. An article is never a candidate for its
   * own citations, nor one of another day than the cited text, nor one that came out after the
   * citing article.
   *
   * @param articles by id; holds every citing article
   */
  public static List<CitedCandidates> resolve(
      List<Citation> citations, Map<String, Article> articles) {
    CitationResolver resolver = new CitationResolver(articles);
    return citations.stream()
        .map(citation ->
            new CitedCandidates(
                citation, resolver.isEarlier(citation), resolver.candidates(citation)))
        .toList();
  }

  private boolean isEarlier(Citation citation) {
    Article article = articles.get(citation.article());
    return article != null
        && citation.date().isEmpty()
        && EarlierWords.stand(article.language(), article.text(), citation.span());
  }

  private List<String> candidates(Citation citation) {
    List<String> exact = new ArrayList<>();
    List<String> undated = new ArrayList<>();
    Set<String> cited = SourceNames.labels(citation.name());
    Set<String> speaker = speaker(citation);
    for (Article article : articles.values()) {
      if (article.id().equals(citation.article())
          || !(isFrom(article, cited) || isFrom(article, speaker) || isTitled(article, citation))) {
        continue;
      }
      if (citation.date().isPresent() && days(article).contains(citation.date().get())) {
        exact.add(article.id());
      } else if (mayBe(article, citation)) {
        undated.add(article.id());
      }
    }
    undated.sort(Comparator.comparing(this::anchor).reversed().thenComparing(id -> id));
    exact.addAll(undated);
    return exact;
  }

  /** Returns the labels of who speaks in the cited text, where that is a document. */
  private Set<String> speaker(Citation citation) {
    Article article = articles.get(citation.article());
    return article == null ? Set.of() : StatementSpeaker.labels(article, citation);
  }

  private boolean isFrom(Article article, Set<String> cited) {
    return SourceNames.meet(labels.getOrDefault(article.id(), Set.of()), cited);
  }

  /**
   * A document is known by the title of the article that prints it, given the day or the outlet.
   */
  private boolean isTitled(Article article, Citation citation) {
    boolean titled =
        article
            .title()
            .filter(title -> Folding.fold(title).contains(Folding.fold(citation.name())))
            .isPresent();
    boolean sameDay = citation.date().filter(days(article)::contains).isPresent();
    boolean sameOutlet =
        citation.via().filter(via -> isFrom(article, SourceNames.labels(via))).isPresent();
    return titled && (sameDay || (sameOutlet && citation.date().isEmpty()));
  }

  /** An undated citation may be of anything that came out no later; so may an undated article. */
  private boolean mayBe(Article article, Citation citation) {
    Set<LocalDate> days = days(article);
    if (days.isEmpty()) {
      return true;
    }
    Optional<LocalDate> own =
        Optional.ofNullable(articles.get(citation.article()))
            .flatMap(Article::anchor)
            .map(Moment::day);
    return citation.date().isEmpty()
        && days.stream().anyMatch(day -> own.isEmpty() || !day.isAfter(own.get()));
  }

  private LocalDate anchor(String id) {
    return Optional.ofNullable(articles.get(id))
        .flatMap(Article::anchor)
        .map(Moment::day)
        .orElse(LocalDate.MIN);
  }

  private static Set<LocalDate> days(Article article) {
    Set<LocalDate> days = new TreeSet<>();
    article.dateline().flatMap(Dateline::date).ifPresent(days::add);
    article.published().map(Moment::day).ifPresent(days::add);
    return days;
  }

  private static Set<String> labels(Article article) {
    Set<String> labels = new TreeSet<>();
    article.publisher().ifPresent(name -> labels.addAll(SourceNames.labels(name)));
    article
        .dateline()
        .flatMap(Dateline::agency)
        .ifPresent(name -> labels.addAll(SourceNames.labels(name)));
    article.address().ifPresent(address -> labels.addAll(SourceNames.ofAddress(address)));
    return labels;
  }
}
