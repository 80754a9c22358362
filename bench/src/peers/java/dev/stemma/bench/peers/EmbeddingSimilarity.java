package dev.stemma.bench.peers;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.stemma.bench.Packaged;
import dev.stemma.bench.Ranking;
import dev.stemma.collate.IndexedText;
import dev.stemma.collate.SentenceSimilarity;
import dev.stemma.text.TokenRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Cosine of the embeddings of two sentences; each sentence is embedded once. */
abstract class EmbeddingSimilarity implements SentenceSimilarity, Packaged {

  private static final List<String> RUNTIME =
      List.of(
          "langchain4j-core",
          "langchain4j-embeddings-1",
          "onnxruntime",
          "tokenizers",
          "api-",
          "jna",
          "gson",
          "commons-compress",
          "commons-io",
          "commons-codec",
          "jackson-annotations",
          "jackson-databind",
          "jackson-core-2",
          "slf4j",
          "error_prone");

  private final String name;
  private final EmbeddingModel model;
  private final Map<String, float[]> embeddings = new ConcurrentHashMap<>();

  EmbeddingSimilarity(String name, EmbeddingModel model) {
    this.name = name;
    this.model = model;
  }

  @Override
  public String measure() {
    return name;
  }

  @Override
  public List<String> jars() {
    return Stream.concat(RUNTIME.stream(), Stream.of("langchain4j-embeddings-" + name)).toList();
  }

  @Override
  public Prepared prepare(
      IndexedText report,
      List<TokenRange> reportSentences,
      IndexedText source,
      List<TokenRange> sourceSentences) {
    return new Cosines(embed(report, reportSentences), embed(source, sourceSentences));
  }

  private List<float[]> embed(IndexedText text, List<TokenRange> sentences) {
    return sentences.stream()
        .map(
            sentence -> text.tokens().span(sentence.from(), sentence.to()).of(text.tokens().text()))
        .map(words -> embeddings.computeIfAbsent(words, this::embed))
        .toList();
  }

  private float[] embed(String words) {
    return model.embed(words).content().vector();
  }

  private record Cosines(List<float[]> report, List<float[]> source) implements Prepared {

    @Override
    public double score(int reportSentence, int sourceSentence) {
      float[] one = report.get(reportSentence);
      float[] other = source.get(sourceSentence);
      double product = 0;
      double squaresOfOne = 0;
      double squaresOfOther = 0;
      for (int i = 0; i < one.length; i++) {
        product += one[i] * other[i];
        squaresOfOne += one[i] * one[i];
        squaresOfOther += other[i] * other[i];
      }
      return Math.max(0, product / Math.sqrt(squaresOfOne * squaresOfOther));
    }

    @Override
    public Optional<Similar> best(int reportSentence) {
      return Ranking.best(this, reportSentence, source.size());
    }
  }
}
