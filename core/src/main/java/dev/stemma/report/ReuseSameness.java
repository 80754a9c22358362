package dev.stemma.report;

/** How much of two passages is the same, character by character: the mean of a cluster's pairs. */
enum ReuseSameness implements ReuseBucket {
  WHOLE("word for word", 0.995),
  NEARLY("90% and more", 0.9),
  MOSTLY("70 to 90%", 0.7),
  HALF("50 to 70%", 0.5),
  LOOSELY("less than half", 0);

  private final String label;
  private final double least;

  ReuseSameness(String label, double least) {
    this.label = label;
    this.least = least;
  }

  static ReuseSameness of(double score) {
    for (ReuseSameness each : values()) {
      if (score >= each.least) {
        return each;
      }
    }
    return LOOSELY;
  }

  @Override
  public String key() {
    return "same-" + Labels.hyphenated(this);
  }

  @Override
  public String label() {
    return label;
  }
}
