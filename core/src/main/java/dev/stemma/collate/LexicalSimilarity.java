package dev.stemma.collate;

import dev.stemma.text.TokenRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares sentences by their words: each word that has a partner counts by its rarity in the two
 * texts. It knows word classes and number words for the languages that have lists, and works
 * without for all others.
 *
 * <p>After the word alignment measure of Sultan, Bethard and Sumner (2014), without their parser
 * and paraphrase database: in their place stand alike spellings and rarity.
 */
public final class LexicalSimilarity implements SentenceSimilarity {

  @Override
  public String measure() {
    return "lexical/1";
  }

  @Override
  public Prepared prepare(
      IndexedText report,
      List<TokenRange> reportSentences,
      IndexedText source,
      List<TokenRange> sourceSentences) {
    Terms terms = new Terms();
    List<List<Term>> reportTerms = terms(terms, report, reportSentences);
    List<List<Term>> sourceTerms = terms(terms, source, sourceSentences);
    Rarity rarity = new Rarity();
    rarity.add(reportTerms);
    rarity.add(sourceTerms);
    return new LexicalComparison(weigh(reportTerms, rarity), weigh(sourceTerms, rarity));
  }

  private static List<List<Term>> terms(Terms terms, IndexedText text, List<TokenRange> sentences) {
    List<List<Term>> all = new ArrayList<>();
    for (TokenRange sentence : sentences) {
      all.add(terms.of(text, sentence));
    }
    return all;
  }

  private static List<WeighedSentence> weigh(List<List<Term>> sentences, Rarity rarity) {
    return sentences.stream().map(sentence -> new WeighedSentence(sentence, rarity)).toList();
  }
}
