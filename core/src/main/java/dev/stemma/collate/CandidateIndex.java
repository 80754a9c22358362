package dev.stemma.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the sentences of a source that share rare words or stems with a sentence, so that each is
 * compared with few. The work for one sentence has a bound, whatever the length of the source.
 */
final class CandidateIndex {

  /** Most sentences returned. */
  static final int MOST_CANDIDATES = 20;

  /** Entries read for one sentence, besides those of its rarest word. */
  private static final int MOST_ENTRIES = 512;

  private final Map<String, List<Integer>> sentencesByKey = new HashMap<>();
  private final int sentences;

  CandidateIndex(List<WeighedSentence> source) {
    sentences = source.size();
    for (int at = 0; at < source.size(); at++) {
      for (String key : keys(source.get(at))) {
        sentencesByKey.computeIfAbsent(key, unknown -> new ArrayList<>()).add(at);
      }
    }
  }

  /** A key of a sentence with the sentences that share it. */
  private record Shared(String key, List<Integer> sentences) {}

  /** Returns indices of the source's sentences, most shared first, the earlier of equals first. */
  List<Integer> candidates(WeighedSentence report) {
    List<Shared> shared = new ArrayList<>();
    for (String key : keys(report)) {
      List<Integer> found = sentencesByKey.get(key);
      if (found != null) {
        shared.add(new Shared(key, found));
      }
    }
    shared.sort(
        Comparator.comparingInt((Shared entry) -> entry.sentences().size())
            .thenComparing(Shared::key));
    Map<Integer, Double> scores = new HashMap<>();
    int entries = 0;
    for (Shared entry : shared) {
      if (entries > 0 && entries + entry.sentences().size() > MOST_ENTRIES) {
        break;
      }
      entries += Math.min(entry.sentences().size(), MOST_ENTRIES);
      double rarity = Math.log((sentences + 1.0) / entry.sentences().size());
      entry.sentences().stream()
          .limit(MOST_ENTRIES)
          .forEach(sentence -> scores.merge(sentence, rarity, Double::sum));
    }
    return scores.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<Integer, Double> entry) -> -entry.getValue())
                .thenComparingInt(Map.Entry::getKey))
        .limit(MOST_CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Set<String> keys(WeighedSentence sentence) {
    Set<String> keys = new LinkedHashSet<>();
    for (int i = 0; i < sentence.size(); i++) {
      Term term = sentence.term(i);
      Spelling spelling = term.spelling();
      if (term.isFunction()) {
        continue;
      }
      if (term.value().isPresent()) {
        keys.add("=" + term.value().getAsDouble());
      } else if (term.isCharacter()) {
        if (i + 1 < sentence.size() && sentence.term(i + 1).isCharacter()) {
          keys.add(spelling.text() + sentence.term(i + 1).spelling().text());
        }
      } else {
        keys.add(spelling.text());
        keys.add(spelling.stem() + "~");
        if (spelling.prefixing()) {
          keys.add("~" + spelling.text().substring(Math.max(0, spelling.text().length() - 4)));
        }
      }
    }
    return keys;
  }
}
