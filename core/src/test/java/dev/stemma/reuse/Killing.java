package dev.stemma.reuse;

/** Stands in for a kill: the work ends where progress is told. */
final class Killing implements ReuseProgress {

  private int left;
  private String step = "";

  static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  /** Ends it when progress is told for the nth time. */
  Killing(int nth) {
    left = nth;
  }

  String step() {
    return step;
  }

  @Override
  public void at(String name, long done, long all) {
    step = name;
    if (--left == 0) {
      throw new Killed();
    }
  }
}
