package dev.stemma.reuse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Tells formulaic text from what was taken: slogans, sign-offs, legal notices, the furniture of
 * pages. Three things show it: its spread over time ({@link Spread}), its place in a series ({@link
 * EdgeFormulas}), and that little else is left of a passage without the words of such formulas.
 */
final class Formulas {

  /** What is left of a longer passage is not looked at. */
  private static final int LONGEST = 4_000;

  /** A formula that so many passages do not have cannot crowd an answer. */
  private static final int WORTH_KEEPING = 4;

  private final SharedPairs pairs;
  private final PassageNodes nodes;
  private final Witnesses witnesses;
  private final PassageLikeness texts;
  private final FormulaWords words;
  private final EdgeFormulas edges;
  private final BitSet found = new BitSet();
  private final List<int[]> clusters = new ArrayList<>();
  private final List<int[]> notBySpread = new ArrayList<>();
  private Clusters rest;

  private Formulas(
      SharedPairs pairs,
      PassageNodes nodes,
      Store store,
      Witnesses witnesses,
      PassageLikeness texts,
      FormulaWords words,
      Clusters all) {
    this.pairs = pairs;
    this.nodes = nodes;
    this.witnesses = witnesses;
    this.texts = texts;
    this.words = words;
    rest = all;
    edges = new EdgeFormulas(store, nodes, witnesses, texts, words);
  }

  /**
   * Finds the formulas among the pairs and the clusters that they make.
   *
   * @param words those of formulas that are known already; takes in those that are found
   */
  static Formulas find(
      SharedPairs pairs,
      PassageNodes nodes,
      Clusters clusters,
      Store store,
      Witnesses witnesses,
      PassageLikeness texts,
      FormulaWords words)
      throws IOException {
    Formulas formulas = new Formulas(pairs, nodes, store, witnesses, texts, words, clusters);
    formulas.find(clusters);
    return formulas;
  }

  /** Returns the pairs that share formulas alone, by index. */
  BitSet pairs() {
    return found;
  }

  /**
   * Returns the clusters that are formulas, each as passages in order of time: those all of whose
   * pairs share formulas alone.
   */
  List<int[]> clusters() {
    return clusters;
  }

  /** Returns the clusters that are none. */
  Clusters left() {
    return rest;
  }

  private void find(Clusters all) throws IOException {
    BitSet spread = spread(all);
    takeWords(spread, all);
    edges.look(ofSameSeries());
    BitSet lost = new BitSet();
    BitSet left = new BitSet();
    BitSet formulaic = formulaicPassages();
    for (int pair = 0; pair < pairs.size(); pair++) {
      int a = nodes.ofA(pair);
      int b = nodes.ofB(pair);
      int cluster = all.of(a) == all.of(b) ? all.of(a) : -1;
      if ((cluster >= 0 && spread.get(cluster)) || (formulaic.get(a) && formulaic.get(b))) {
        found.set(pair);
        if (cluster >= 0) {
          lost.set(cluster);
        }
      } else if (cluster >= 0) {
        left.set(cluster);
      }
    }
    // Likeness alone makes clusters too: one that never had a pair has not lost all to formulas.
    lost.andNot(left);
    lost.stream().forEach(cluster -> clusters.add(all.all().get(cluster)));
    lost.andNot(spread);
    lost.stream().forEach(cluster -> notBySpread.add(all.all().get(cluster)));
    rest = all.without(found);
    // Without the words of one formula, others come to light.
    BitSet taken = take(spread(rest));
    takeWords(taken, rest);
    rest = rest.without(found);
  }

  /** Returns which clusters their spread shows to be formulas. */
  private BitSet spread(Clusters all) throws IOException {
    BitSet spread = new BitSet();
    for (int[] cluster : all.made()) {
      if (Spread.of(cluster, nodes, witnesses).isFormula(cluster, texts)) {
        spread.set(all.of(cluster[0]));
      }
    }
    return spread;
  }

  private void takeWords(BitSet formulas, Clusters all) throws IOException {
    for (int i = formulas.nextSetBit(0); i >= 0; i = formulas.nextSetBit(i + 1)) {
      words.add(all.all().get(i), texts);
    }
  }

  /** Takes the pairs inside of clusters, and returns those that had any. */
  private BitSet take(BitSet spread) {
    BitSet taken = new BitSet();
    for (int pair = found.nextClearBit(0);
        pair < pairs.size();
        pair = found.nextClearBit(pair + 1)) {
      int cluster = rest.of(nodes.ofA(pair));
      if (cluster >= 0 && spread.get(cluster) && cluster == rest.of(nodes.ofB(pair))) {
        found.set(pair);
        taken.set(cluster);
      }
    }
    taken.stream().forEach(cluster -> clusters.add(rest.all().get(cluster)));
    return taken;
  }

  /**
   * Keeps the words of the formulas in the index, save of those that are in very few articles.
   * Those of formulas by spread are known by now.
   */
  void writeWords(Manifest manifest) throws IOException {
    for (int[] cluster : notBySpread) {
      if (cluster.length >= WORTH_KEEPING) {
        words.add(cluster, texts);
      }
    }
    words.write(manifest);
  }

  private int[] ofSameSeries() throws IOException {
    BitSet chosen = new BitSet();
    for (int pair = 0; pair < pairs.size(); pair++) {
      SharedPair shared = pairs.get(pair);
      if (witnesses.sameSeries(shared.a(), shared.b())) {
        chosen.set(nodes.ofA(pair));
        chosen.set(nodes.ofB(pair));
      }
    }
    return chosen.stream().toArray();
  }

  /** Returns the passages that say too little besides formulas, and that less than a half. */
  private BitSet formulaicPassages() throws IOException {
    BitSet formulaic = new BitSet();
    for (int node = 0; node < nodes.size(); node++) {
      if (nodes.end(node) - nodes.start(node) > LONGEST) {
        continue;
      }
      boolean[] covered = FormulaWords.covered(texts.folded(node), words::has);
      int rest =
          edges.rest(node) >= 0 ? edges.rest(node) : FormulaWords.rest(covered, 0, covered.length);
      if (FormulaWords.isFormula(rest, covered.length)) {
        formulaic.set(node);
      }
    }
    return formulaic;
  }
}
