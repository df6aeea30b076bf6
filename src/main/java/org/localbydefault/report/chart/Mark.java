package org.localbydefault.report.chart;

import java.util.List;

/** One thing to paint. A closed set. */
public sealed interface Mark {

  /** A rectangle; {@code corner} is its top left. */
  record Box(Point corner, double width, double height, Paint paint) implements Mark {}

  /** A closed shape. */
  record Polygon(List<Point> points, Paint paint) implements Mark {
    public Polygon {
      points = List.copyOf(points);
      if (points.size() < 3) {
        throw new IllegalArgumentException("a polygon needs three points");
      }
    }
  }

  /** A straight line. */
  record Line(Point from, Point to, double width, Ink ink) implements Mark {}

  /** A circle. */
  record Circle(Point centre, double radius, Paint paint) implements Mark {}

  /**
   * One line of text.
   *
   * @param anchor which point of the text's baseline {@code at} is
   */
  record Label(Point at, Anchoring anchor, String text, Lettering lettering) implements Mark {}

  /** Where a label's point lies on its baseline. */
  enum Anchoring {
    START,
    MIDDLE,
    END
  }

  /** A place; y grows downwards. */
  record Point(double x, double y) {}

  /** How a label is set. */
  record Lettering(double size, boolean isBold, Ink ink) {}

  /**
   * How a shape is painted.
   *
   * @param strokeWidth in points; 0 draws no outline
   */
  record Paint(Ink fill, Ink stroke, double strokeWidth) {
    public static Paint solid(Ink fill) {
      return new Paint(fill, fill, 0);
    }

    /** White inside, so that it stands out on any mark beneath it. */
    public static Paint hollow(Ink stroke, double strokeWidth) {
      return new Paint(Ink.PAPER, stroke, strokeWidth);
    }
  }
}
