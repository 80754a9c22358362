package dev.stemma.report;

/** A bar as long as a count. */
final class ReuseBar {

  private static final int WIDTH = 100;

  private ReuseBar() {}

  static void write(Html html, long count, long most) {
    long width = most == 0 ? 0 : Math.round((double) count * WIDTH / most);
    String[] canvas = {
      "class", "bar", "viewbox", "0 0 100 10", "preserveaspectratio", "none", "aria-hidden", "true"
    };
    html.open("svg", canvas);
    String[] rectangle = {
      "x", "0", "y", "0", "width", Long.toString(count > 0 ? Math.max(1, width) : 0), "height", "10"
    };
    html.open("rect", rectangle).close().close();
  }
}
