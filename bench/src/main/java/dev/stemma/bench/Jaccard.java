package dev.stemma.bench;

import dev.stemma.collate.IndexedText;
import dev.stemma.collate.SentenceSimilarity;
import dev.stemma.text.TokenRange;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Overlap of word sets (Jaccard 1901), the least that a measure has to beat. */
final class Jaccard implements SentenceSimilarity {

  @Override
  public String measure() {
    return "jaccard";
  }

  @Override
  public Prepared prepare(
      IndexedText report,
      List<TokenRange> reportSentences,
      IndexedText source,
      List<TokenRange> sourceSentences) {
    return new Overlap(words(report, reportSentences), words(source, sourceSentences));
  }

  private static List<Set<String>> words(IndexedText text, List<TokenRange> sentences) {
    return sentences.stream().map(sentence -> words(text, sentence)).toList();
  }

  private static Set<String> words(IndexedText text, TokenRange sentence) {
    Set<String> words = new HashSet<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      words.add(text.tokens().form(i));
    }
    return words;
  }

  private record Overlap(List<Set<String>> report, List<Set<String>> source) implements Prepared {

    @Override
    public double score(int reportSentence, int sourceSentence) {
      Set<String> both = new HashSet<>(report.get(reportSentence));
      both.retainAll(source.get(sourceSentence));
      int all = report.get(reportSentence).size() + source.get(sourceSentence).size() - both.size();
      return all == 0 ? 0 : (double) both.size() / all;
    }

    @Override
    public Optional<Similar> best(int reportSentence) {
      return Ranking.best(this, reportSentence, source.size());
    }
  }
}
