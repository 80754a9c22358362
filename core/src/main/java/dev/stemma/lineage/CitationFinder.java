package dev.stemma.lineage;

import dev.stemma.article.Article;
import dev.stemma.article.Block;
import dev.stemma.article.Dateline;
import dev.stemma.article.Span;
import dev.stemma.text.Characters;
import dev.stemma.text.Sentences;
import dev.stemma.time.TimeExpression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where an article names another text as its source: an outlet ({@code the Karst News Agency
 * reported Sunday}) or a document ({@code said in a statement}); a speaker alone is none. Each
 * cited text is found once, at its first citation; what says {@code earlier} is another, earlier
 * text.
 *
 * <p>A language is a file {@code citations/<language>.txt} beside this class. Outlets need not be
 * known: the words of their names tell.
 */
public final class CitationFinder {

  private final Article article;
  private final List<TimeExpression> times;
  private final CitationWords words;
  private final CitationMemory memory;
  private final List<Citation> citations = new ArrayList<>();

  private CitationFinder(Article article, List<TimeExpression> times, Set<String> outlets) {
    this.article = article;
    this.times = times;
    words = CitationWords.of(article.language());
    Set<String> own = new HashSet<>();
    article
        .dateline()
        .flatMap(Dateline::agency)
        .ifPresent(agency -> own.addAll(SourceNames.labels(agency)));
    article.publisher().ifPresent(publisher -> own.addAll(SourceNames.labels(publisher)));
    Set<String> known = new HashSet<>();
    outlets.forEach(outlet -> known.addAll(SourceNames.labels(outlet)));
    memory = new CitationMemory(own, known);
  }

  /**
   * Returns the citations of an article, in order, none of them resolved.
   *
   * @param times the article's time expressions
   */
  public static List<Citation> find(Article article, List<TimeExpression> times) {
    return find(article, times, Set.of());
  }

  /**
   * Returns the citations of an article, in order, none of them resolved.
   *
   * @param times the article's time expressions
   * @param outlets names of outlets to be recognised without other signs, such as the agencies and
   *     publishers of the articles that this one is compared with
   */
  public static List<Citation> find(
      Article article, List<TimeExpression> times, Set<String> outlets) {
    CitationFinder finder = new CitationFinder(article, times, outlets);
    for (Block block : article.blocks()) {
      for (Span sentence : Sentences.of(article.text(), block.span(), article.language())) {
        finder.read(sentence);
      }
    }
    return List.copyOf(finder.citations);
  }

  private void read(Span span) {
    CitingSentence sentence = new CitingSentence(article.text(), span, timesIn(span));
    CitationLinker linker = new CitationLinker(words, sentence);
    Optional<Mention> outlet = Optional.empty();
    List<Mention> mentions = new MentionFinder(words, memory.names(), sentence).all();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (isOutlet(mention)) {
        memory.names().addAll(SourceNames.labels(mention.name()));
      }
      Optional<CitedMention> cited = linker.link(mention);
      if (cited.isPresent()) {
        Optional<Mention> carrier =
            cited.get().citing() ? outlet : linker.carrier(mention, mentions, i + 1);
        // "The minister spoke, citing the Treaty of Ostrel" names no text that told of it.
        boolean anything =
            mention.kind() == Mention.Kind.INSTITUTION
                && mention.determiner() == Mention.Determiner.DEFINITE;
        if (!anything || carrier.isPresent()) {
          add(cited.get(), carrier);
        }
        outlet = isOutlet(mention) ? Optional.of(mention) : outlet;
      }
    }
  }

  private static boolean isOutlet(Mention mention) {
    return switch (mention.kind()) {
      case OUTLET, MEDIA -> true;
      case DOCUMENT, INSTITUTION -> false;
    };
  }

  private void add(CitedMention cited, Optional<Mention> carrier) {
    if (memory.isNew(cited)) {
      citations.add(
          new Citation(
              article.id(),
              cited.span(),
              onOneLine(cited.mention().name()),
              cited.date(),
              carrier.map(Mention::name).map(CitationFinder::shortName),
              Optional.empty()));
    }
  }

  /** Returns a name with single blanks for line breaks and blanks that do not break. */
  private static String onOneLine(String name) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char unit = name.charAt(i);
      if (!Characters.isSpace(unit)) {
        line.append(unit);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString();
  }

  /** Returns the acronym that stands in brackets in a name, else the name. */
  private static String shortName(String name) {
    int open = name.indexOf('(');
    int close = name.indexOf(')', open + 1);
    return open >= 0 && close > open ? name.substring(open + 1, close) : onOneLine(name);
  }

  private List<TimeExpression> timesIn(Span sentence) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).span().start() < sentence.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < times.size() && times.get(end).span().end() <= sentence.end()) {
      end++;
    }
    return times.subList(low, end);
  }
}
