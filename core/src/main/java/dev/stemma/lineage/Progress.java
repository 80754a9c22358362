package dev.stemma.lineage;

/** Is told how far a trace has come. May be called by several threads, one at a time. */
public interface Progress {

  /** A progress that nobody watches. */
  Progress NONE = (stage, done, total) -> {};

  /**
   * Some work was done.
   *
   * @param stage what is being done, as in {@code comparing}
   * @param done how many steps of the stage are done
   * @param total how many steps the stage has
   */
  void at(String stage, int done, int total);
}
