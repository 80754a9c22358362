package dev.stemma.lineage;

/** Counts the steps of one stage for several threads and tells a progress of them in order. */
final class Counter {

  private final String stage;
  private final int total;
  private final Progress progress;
  private int done;

  Counter(String stage, int total, Progress progress) {
    this.stage = stage;
    this.total = total;
    this.progress = progress;
  }

  synchronized void step() {
    done++;
    progress.at(stage, done, total);
  }
}
