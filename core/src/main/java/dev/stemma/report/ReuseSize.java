package dev.stemma.report;

/** How many passages a cluster has. */
enum ReuseSize implements ReuseBucket {
  TWO("2 passages", 2),
  THREE("3", 3),
  FEW("4 to 5", 5),
  SOME("6 to 10", 10),
  MANY("11 to 30", 30),
  MASSES("more than 30", Integer.MAX_VALUE);

  private final String label;
  private final int most;

  ReuseSize(String label, int most) {
    this.label = label;
    this.most = most;
  }

  static ReuseSize of(int passages) {
    for (ReuseSize each : values()) {
      if (passages <= each.most) {
        return each;
      }
    }
    return MASSES;
  }

  @Override
  public String key() {
    return "size-" + Labels.hyphenated(this);
  }

  @Override
  public String label() {
    return label;
  }
}
