package dev.stemma.report;

/** One of the classes that a histogram of clusters counts in. */
sealed interface ReuseBucket permits ReuseSize, ReuseTime, ReuseSameness {

  /** Returns the class that styles and filters the clusters in it. */
  String key();

  /** Returns how the page calls it. */
  String label();
}
