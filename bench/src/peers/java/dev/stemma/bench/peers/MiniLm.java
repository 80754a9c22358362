package dev.stemma.bench.peers;

import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;

/** Quantized all-MiniLM-L6-v2 (Wang et al. 2020). */
public final class MiniLm extends EmbeddingSimilarity {

  /** Loads the model. */
  public MiniLm() {
    super("all-minilm-l6-v2-q", new AllMiniLmL6V2QuantizedEmbeddingModel());
  }
}
