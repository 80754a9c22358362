package dev.stemma.report;

import java.util.List;

/**
 * A line from circle to circle that bows out where it would run through others.
 *
 * @param controlX the point that a quadratic curve bends towards
 * @param controlY the same from the top
 */
record Curve(Circle from, Circle to, double controlX, double controlY) {

  private static final double[] BOWS = {0, 44, -44, 88, -88, 132, -132};
  private static final double CLEARANCE = 6;
  private static final int STEPS = 12;
  private static final int ARROW_GAP = 3;

  /** A circle to draw to, or to keep clear of. */
  record Circle(double x, double y, double radius) {}

  /** Returns the straightest line that keeps clear of all the others, or the clearest there is. */
  static Curve between(Circle from, Circle to, List<Circle> others) {
    Curve best = bowed(from, to, 0);
    for (double bow : BOWS) {
      Curve candidate = bowed(from, to, bow);
      if (candidate.clearance(others) >= CLEARANCE) {
        return candidate;
      }
      best = candidate.clearance(others) > best.clearance(others) ? candidate : best;
    }
    return best;
  }

  private static Curve bowed(Circle from, Circle to, double bow) {
    double length = Math.max(1, Math.hypot(to.x() - from.x(), to.y() - from.y()));
    double acrossX = (to.y() - from.y()) / length;
    double acrossY = (from.x() - to.x()) / length;
    return new Curve(
        from, to, (from.x() + to.x()) / 2 + acrossX * bow, (from.y() + to.y()) / 2 + acrossY * bow);
  }

  private double clearance(List<Circle> others) {
    double least = Double.MAX_VALUE;
    for (int step = 1; step < STEPS; step++) {
      double t = (double) step / STEPS;
      double x = at(t, from.x(), controlX, to.x());
      double y = at(t, from.y(), controlY, to.y());
      for (Circle other : others) {
        least = Math.min(least, Math.hypot(x - other.x(), y - other.y()) - other.radius());
      }
    }
    return least;
  }

  private static double at(double t, double start, double control, double end) {
    return (1 - t) * (1 - t) * start + 2 * (1 - t) * t * control + t * t * end;
  }

  /** Returns the curve as the data of an SVG path, from rim to rim. */
  String path() {
    return "M"
        + rim(from, 0)
        + "Q"
        + Math.round(controlX)
        + " "
        + Math.round(controlY)
        + " "
        + rim(to, ARROW_GAP);
  }

  private String rim(Circle circle, int gap) {
    double length = Math.max(1, Math.hypot(controlX - circle.x(), controlY - circle.y()));
    double reach = circle.radius() + gap;
    long x = Math.round(circle.x() + (controlX - circle.x()) / length * reach);
    long y = Math.round(circle.y() + (controlY - circle.y()) / length * reach);
    return x + " " + y;
  }
}
