package dev.stemma.lineage;

import dev.stemma.article.Article;
import dev.stemma.article.Moment;
import dev.stemma.article.Problem;
import dev.stemma.article.ProblemKind;
import dev.stemma.collate.Collator;
import dev.stemma.collate.SentenceSimilarity;
import dev.stemma.extract.Extraction;
import dev.stemma.extract.MissingYears;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Compares articles of one event and says, statement by statement, what each took from which.
 *
 * <p>The result depends on the articles alone: not on their order, nor on the number of threads.
 */
public final class Tracer {

  private static final Comparator<Article> BY_PUBLICATION =
      Comparator.comparing((Article article) -> article.anchor().map(Moment::toString).orElse("~"))
          .thenComparing(Article::file)
          .thenComparing(Article::id);

  private static final Comparator<Problem> BY_FILE =
      Comparator.comparing(Problem::file)
          .thenComparing(Problem::kind)
          .thenComparing(Problem::message);

  private final SentenceSimilarity similarity;

  /** A tracer that finds reworded sentences by a given measure. */
  public Tracer(SentenceSimilarity similarity) {
    this.similarity = similarity;
  }

  /**
   * Traces.
   *
   * @param extractions what came of the inputs, in any order; of inputs with the same bytes the one
   *     whose file name sorts first stands for all
   * @param progress is told how far it has come
   */
  public Trace trace(List<Extraction> extractions, Progress progress) {
    List<Problem> problems = new ArrayList<>();
    List<Article> articles = distinct(MissingYears.complete(extractions), problems);
    problems.sort(BY_FILE);
    List<ReadArticle> read = read(articles, progress);
    Citations citations = new Citations(read);
    List<Pair> pairs = compare(read, citations, progress);
    List<Citation> resolved = citations.resolved(pairs);
    Findings findings = new Findings(read, pairs, resolved, similarity);
    return new Trace(
        articles,
        resolved,
        read.stream().flatMap(article -> article.times().stream()).toList(),
        findings.derivations(),
        findings.statements(),
        findings.quotations(),
        findings.omissions(),
        problems);
  }

  private static List<Article> distinct(List<Extraction> extractions, List<Problem> problems) {
    Map<String, List<Article>> byBytes = new TreeMap<>();
    for (Extraction extraction : extractions) {
      problems.addAll(extraction.problems());
      if (extraction instanceof Extraction.Extracted extracted) {
        byBytes
            .computeIfAbsent(extracted.article().id(), id -> new ArrayList<>())
            .add(extracted.article());
      }
    }
    List<Article> articles = new ArrayList<>();
    for (List<Article> same : byBytes.values()) {
      same.sort(Comparator.comparing(Article::file));
      articles.add(same.getFirst());
      for (Article copy : same.subList(1, same.size())) {
        problems.add(
            new Problem(
                copy.file(),
                ProblemKind.DUPLICATE,
                "the same bytes as " + same.getFirst().file() + ", which stands for both"));
      }
    }
    articles.sort(BY_PUBLICATION);
    return articles;
  }

  private static List<ReadArticle> read(List<Article> articles, Progress progress) {
    Collator collator = new Collator();
    List<ReadArticle> read = new ArrayList<>();
    for (Article article : articles) {
      read.add(ReadArticle.of(article, collator));
      progress.at("reading", read.size(), articles.size());
    }
    return read;
  }

  private List<Pair> compare(List<ReadArticle> articles, Citations citations, Progress progress) {
    PairReader reader = new PairReader(similarity, citations);
    List<PairFilter.Places> chosen = PairFilter.choose(articles, citations);
    Pair[] pairs = new Pair[chosen.size()];
    Counter counter = new Counter("comparing", pairs.length, progress);
    IntStream places = IntStream.range(0, pairs.length);
    // Few pairs are done before threads have started.
    (pairs.length > 8 ? places.parallel() : places)
        .forEach(place -> {
          PairFilter.Places pair = chosen.get(place);
          pairs[place] = reader.read(articles.get(pair.one()), articles.get(pair.other()));
          counter.step();
        });
    return List.of(pairs);
  }
}
