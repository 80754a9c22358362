package dev.stemma.bench.peers;

import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;

/** Quantized bge-small-en-v1.5 (Xiao et al. 2023). */
public final class BgeSmall extends EmbeddingSimilarity {

  /** Loads the model. */
  public BgeSmall() {
    super("bge-small-en-v15-q", new BgeSmallEnV15QuantizedEmbeddingModel());
  }
}
