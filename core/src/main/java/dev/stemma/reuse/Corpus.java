package dev.stemma.reuse;

import java.io.IOException;

/**
 * Articles to be compared, read from front to back as often as asked, in the same order each time.
 */
public interface Corpus {

  /** Takes what is read. */
  interface Sink {
    /** Takes an article; may wait until there is room for it. */
    void text(CorpusText text) throws IOException;

    /** Takes what stands in the place of an article that cannot be used. */
    void problem(CorpusProblem problem) throws IOException;
  }

  /** Reads all of it. */
  void read(Sink sink) throws IOException;

  /** Returns about how many bytes of text there are, for estimates. */
  long size() throws IOException;

  /** Returns what tells this corpus from another, or from itself after a change. */
  String fingerprint() throws IOException;
}
