package dev.stemma.bench.extraction;

import dev.stemma.extract.Extractor;

/** Ours, with all metadata, from the bytes. */
final class Stemma implements PageExtractor {

  private final Extractor extractor = new Extractor();

  @Override
  public String name() {
    return "Stemma";
  }

  @Override
  public Prediction extract(RawPage page) {
    return Prediction.of(extractor.extract(page.address(), page.bytes()));
  }
}
