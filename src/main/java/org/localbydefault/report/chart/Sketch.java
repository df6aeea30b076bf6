package org.localbydefault.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.localbydefault.report.chart.Mark.Anchoring;
import org.localbydefault.report.chart.Mark.Lettering;
import org.localbydefault.report.chart.Mark.Paint;
import org.localbydefault.report.chart.Mark.Point;

/** A drawing in the making. */
final class Sketch {
  private final List<Mark> marks = new ArrayList<>();

  void box(Point corner, double width, double height, Paint paint) {
    marks.add(new Mark.Box(corner, width, height, paint));
  }

  void line(Point from, Point to, double width, Ink ink) {
    marks.add(new Mark.Line(from, to, width, ink));
  }

  void circle(Point centre, double radius, Paint paint) {
    marks.add(new Mark.Circle(centre, radius, paint));
  }

  /** A diamond around its centre. */
  void diamond(Point centre, double radius, Paint paint) {
    marks.add(
        new Mark.Polygon(
            List.of(
                new Point(centre.x(), centre.y() - radius),
                new Point(centre.x() + radius, centre.y()),
                new Point(centre.x(), centre.y() + radius),
                new Point(centre.x() - radius, centre.y())),
            paint));
  }

  /** A triangle whose tip points up at {@code tip}. */
  void triangle(Point tip, double height, Paint paint) {
    double half = height * 0.6;
    marks.add(
        new Mark.Polygon(
            List.of(
                tip,
                new Point(tip.x() + half, tip.y() + height),
                new Point(tip.x() - half, tip.y() + height)),
            paint));
  }

  void label(Point at, Anchoring anchor, String text, Lettering lettering) {
    if (!text.isEmpty()) {
      marks.add(new Mark.Label(at, anchor, text, lettering));
    }
  }

  Drawing drawing(double width, double height) {
    return new Drawing(width, height, marks);
  }

  /** Drawings under each other, as one. */
  static Drawing stacked(double width, List<Drawing> drawings) {
    List<Mark> all = new ArrayList<>();
    double y = 0;
    for (Drawing drawing : drawings) {
      for (Mark mark : drawing.marks()) {
        all.add(lowered(mark, y));
      }
      y += drawing.height();
    }
    return new Drawing(width, y, all);
  }

  private static Mark lowered(Mark mark, double by) {
    if (mark instanceof Mark.Box box) {
      return new Mark.Box(lowered(box.corner(), by), box.width(), box.height(), box.paint());
    }
    if (mark instanceof Mark.Polygon polygon) {
      List<Point> points = new ArrayList<>();
      for (Point point : polygon.points()) {
        points.add(lowered(point, by));
      }
      return new Mark.Polygon(points, polygon.paint());
    }
    if (mark instanceof Mark.Line line) {
      return new Mark.Line(
          lowered(line.from(), by), lowered(line.to(), by), line.width(), line.ink());
    }
    if (mark instanceof Mark.Circle circle) {
      return new Mark.Circle(lowered(circle.centre(), by), circle.radius(), circle.paint());
    }
    Mark.Label label = (Mark.Label) mark;
    return new Mark.Label(lowered(label.at(), by), label.anchor(), label.text(), label.lettering());
  }

  private static Point lowered(Point point, double by) {
    return new Point(point.x(), point.y() + by);
  }
}
