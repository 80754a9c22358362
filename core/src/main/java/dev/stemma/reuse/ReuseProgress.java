package dev.stemma.reuse;

/** Is told how far the work is. Called from one thread at a time. */
public interface ReuseProgress {

  /** Hears nothing. */
  ReuseProgress NONE = (step, done, all) -> {};

  /**
   * Is told how far a step is.
   *
   * @param step what is being done
   * @param done how much of it
   * @param all how much there is; 0 where that is not known
   */
  void at(String step, long done, long all);
}
