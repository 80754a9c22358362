package dev.stemma.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * All sets that measures of similarity are tried on.
 *
 * @param mrpc judged pairs of news sentences
 * @param pools the paraphrases among them, each to be found among others
 * @param stsb graded pairs
 * @param twins reports on other events, in which nothing should be found
 */
record MeasuringSets(
    List<SentencePair> mrpc, List<Pool> pools, List<SentencePair> stsb, List<Twins> twins) {

  static MeasuringSets read(Path data) throws IOException {
    List<SentencePair> mrpc = PairsData.mrpc(data.resolve("quotes/pairs"));
    return new MeasuringSets(
        mrpc,
        Pool.of(mrpc),
        PairsData.stsb(data.resolve("quotes/pairs")),
        Twins.read(data.resolve("stories/ecbplus")));
  }

  /** Returns how many of each there are, in words. */
  String describe() {
    return "%d MRPC pairs, %d pools (%d hard), %d STS-B pairs, %d sentences with a twin document"
        .formatted(
            mrpc.size(),
            pools.size(),
            pools.stream().filter(Pool::hard).count(),
            stsb.size(),
            twins.stream().mapToInt(pair -> pair.report().size()).sum());
  }
}
