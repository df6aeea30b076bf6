package org.localbydefault.report.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.localbydefault.report.chart.Drawing;
import org.localbydefault.report.chart.Ink;
import org.localbydefault.report.chart.Mark;
import org.localbydefault.report.chart.Mark.Paint;
import org.localbydefault.report.chart.Mark.Point;

/**
 * Writes a drawing as SVG inside a page.
 *
 * <p>Colours are classes, so that the stylesheet can give way to a reader's own.
 */
final class Svg {
  private final StringBuilder out = new StringBuilder();

  private Svg() {}

  /** A picture that says nothing that the words beside it don't say. */
  static String decoration(Drawing drawing) {
    Svg svg = new Svg();
    svg.open(drawing, drawing.width() / 12);
    svg.out.append(" aria-hidden=\"true\">");
    return svg.close(drawing);
  }

  /**
   * A picture with a name and a description.
   *
   * @param id begins the ids inside it
   */
  static String named(String id, String title, String description, Drawing drawing) {
    Svg svg = new Svg();
    svg.open(drawing, 0);
    svg.add(" role=\"img\" aria-labelledby=\"", id, "-title ", id, "-desc\">");
    svg.add("<title id=\"", id, "-title\">", HtmlText.escaped(title), "</title>");
    svg.add("<desc id=\"", id, "-desc\">", HtmlText.escaped(description), "</desc>");
    return svg.close(drawing);
  }

  private void open(Drawing drawing, double ems) {
    String width = Decimal.of(drawing.width());
    String height = Decimal.of(drawing.height());
    add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ", width, " ", height, "\"");
    if (ems > 0) {
      add(" width=\"", Decimal.of(ems), "em\"");
    }
    add(" focusable=\"false\"");
  }

  private String close(Drawing drawing) {
    for (Mark mark : drawing.marks()) {
      out.append('\n');
      add(mark);
    }
    return out.append("\n</svg>").toString();
  }

  private void add(Mark mark) {
    if (mark instanceof Mark.Box box) {
      add("<rect", at("x", "y", box.corner()), number("width", box.width()));
      add(number("height", box.height()), paint(box.paint()), "/>");
    } else if (mark instanceof Mark.Polygon polygon) {
      add("<polygon points=\"", points(polygon.points()), "\"", paint(polygon.paint()), "/>");
    } else if (mark instanceof Mark.Line line) {
      add("<line", at("x1", "y1", line.from()), at("x2", "y2", line.to()));
      add(number("stroke-width", line.width()), " class=\"s-", name(line.ink()), "\"/>");
    } else if (mark instanceof Mark.Circle circle) {
      add("<circle", at("cx", "cy", circle.centre()), number("r", circle.radius()));
      add(paint(circle.paint()), "/>");
    } else {
      addLabel((Mark.Label) mark);
    }
  }

  private void addLabel(Mark.Label label) {
    Mark.Lettering lettering = label.lettering();
    add("<text", at("x", "y", label.at()), number("font-size", lettering.size()));
    switch (label.anchor()) {
      case START -> {}
      case MIDDLE -> add(" text-anchor=\"middle\"");
      case END -> add(" text-anchor=\"end\"");
    }
    add(" class=\"f-", name(lettering.ink()), lettering.isBold() ? " bold" : "", "\">");
    add(HtmlText.escaped(label.text()), "</text>");
  }

  private static String paint(Paint paint) {
    String fill = " class=\"f-" + name(paint.fill());
    return paint.strokeWidth() > 0
        ? fill + " s-" + name(paint.stroke()) + "\"" + number("stroke-width", paint.strokeWidth())
        : fill + "\"";
  }

  private static String name(Ink ink) {
    return ink.name().toLowerCase(Locale.ROOT);
  }

  private static String number(String name, double value) {
    return " " + name + "=\"" + Decimal.of(value) + "\"";
  }

  private static String at(String x, String y, Point point) {
    return number(x, point.x()) + number(y, point.y());
  }

  private static String points(List<Point> points) {
    return points.stream()
        .map(p -> Decimal.of(p.x()) + "," + Decimal.of(p.y()))
        .collect(Collectors.joining(" "));
  }

  private void add(String... parts) {
    for (String part : parts) {
      out.append(part);
    }
  }
}
