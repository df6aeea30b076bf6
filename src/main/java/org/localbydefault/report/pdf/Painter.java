package org.localbydefault.report.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localbydefault.report.RichText;
import org.localbydefault.report.chart.Drawing;
import org.localbydefault.report.chart.Mark;

/** Draws placed slabs on a canvas. */
final class Painter {
  private static final double BAR_WIDTH = 3;
  private final Canvas canvas;

  Painter(Canvas canvas) {
    this.canvas = canvas;
  }

  void paint(Page page) {
    paintBars(page.placed());
    for (Page.Placed placed : page.placed()) {
      for (Part part : placed.slab().parts()) {
        paint(part, placed.top());
      }
    }
  }

  private void paint(Part part, double top) {
    if (part instanceof Part.Text text) {
      canvas.text(text.setting(), text.line(), text.x(), top + text.baseline());
    } else if (part instanceof Part.Rule rule) {
      canvas.rule(rule, top);
    } else if (part instanceof Part.Picture picture) {
      canvas.under(tag(picture, top));
      paint(picture, top + picture.y());
    } else if (part instanceof Part.Place place) {
      place.tag().place();
    } else if (part instanceof Part.PageNumber number) {
      paintPageNumber(number, top);
    }
  }

  private Tag tag(Part.Picture picture, double top) {
    Figure figure = picture.figure();
    if (figure == null) {
      return Tag.ARTIFACT;
    }
    double bottom = Grid.PAGE_HEIGHT - top - picture.y() - picture.height();
    double right = picture.x() + picture.width();
    return figure.tag(
        canvas.page(), new Figure.Box(picture.x(), bottom, right, bottom + picture.height()));
  }

  private void paintPageNumber(Part.PageNumber number, double top) {
    Paginator.Spot spot = canvas.spots().get(number.anchor());
    if (spot == null) {
      return;
    }
    Tag link = number.entry().tag(0);
    Style style = number.entry().text().style();
    Setting setting = new Setting(RichText.of(Integer.toString(spot.page() + 1)), style, link);
    Line line = Line.lines(setting.text(), 100).get(0);
    double left = number.x() - line.points();
    canvas.text(setting, line, left, top + number.baseline());
    Canvas.Extent extent = new Canvas.Extent(left, number.x(), top + number.baseline());
    String words = number.entry().text().span(0).text();
    canvas.annotate(link, extent, words, Kid.Target.inside(number.anchor()));
  }

  /** Draws the bars along groups that have one, as long as the group's part of this page. */
  private void paintBars(List<Page.Placed> placed) {
    int i = 0;
    while (i < placed.size()) {
      Group group = placed.get(i).item().group;
      int last = i;
      while (last + 1 < placed.size() && placed.get(last + 1).item().group == group) {
        last++;
      }
      paintBar(group, placed.get(i).top(), placed.get(last));
      i = last + 1;
    }
  }

  private void paintBar(@Nullable Group group, double top, Page.Placed last) {
    if (group == null || group.bar == null) {
      return;
    }
    canvas.under(Tag.ARTIFACT);
    canvas.fill(group.bar);
    double bottom = last.top() + last.slab().height();
    canvas.content().spaced(Grid.TEXT_LEFT - 14).spaced(Grid.PAGE_HEIGHT - bottom);
    canvas.content().spaced(BAR_WIDTH).spaced(bottom - top).ascii("re f\n");
  }

  private void paint(Part.Picture picture, double top) {
    double y = Grid.PAGE_HEIGHT - top;
    if (picture.scale() == 1) {
      paint(picture.drawing(), picture.x(), y);
      return;
    }
    canvas.save();
    canvas.content().spaced(picture.scale()).ascii("0 0 ").spaced(picture.scale());
    canvas.content().spaced(picture.x()).spaced(y).ascii("cm\n");
    paint(picture.drawing(), 0, 0);
    canvas.restore();
  }

  private void paint(Drawing drawing, double x, double y) {
    for (Mark mark : drawing.marks()) {
      paint(mark, x, y);
    }
  }

  private void paint(Mark mark, double x, double y) {
    Bytes content = canvas.content();
    if (mark instanceof Mark.Label label) {
      paint(label, x, y);
    } else if (mark instanceof Mark.Line line) {
      canvas.stroke(line.ink());
      content.spaced(line.width()).ascii("w ");
      move(line.from(), x, y).ascii("m ");
      move(line.to(), x, y).ascii("l S\n");
    } else if (mark instanceof Mark.Box box) {
      String operator = prepare(box.paint());
      content.spaced(x + box.corner().x()).spaced(y - box.corner().y() - box.height());
      content.spaced(box.width()).spaced(box.height()).ascii("re ").ascii(operator);
    } else if (mark instanceof Mark.Polygon polygon) {
      String operator = prepare(polygon.paint());
      String step = "m ";
      for (Mark.Point point : polygon.points()) {
        move(point, x, y).ascii(step);
        step = "l ";
      }
      content.ascii("h ").ascii(operator);
    } else if (mark instanceof Mark.Circle circle) {
      String operator = prepare(circle.paint());
      addCircle(x + circle.centre().x(), y - circle.centre().y(), circle.radius());
      content.ascii(operator);
    }
  }

  private Bytes move(Mark.Point point, double x, double y) {
    return canvas.content().spaced(x + point.x()).spaced(y - point.y());
  }

  private String prepare(Mark.Paint paint) {
    canvas.fill(paint.fill());
    if (paint.strokeWidth() == 0) {
      return "f\n";
    }
    canvas.stroke(paint.stroke());
    canvas.content().spaced(paint.strokeWidth()).ascii("w ");
    return "b\n";
  }

  private void addCircle(double x, double y, double r) {
    double k = r * 0.5523;
    Bytes content = canvas.content();
    content.spaced(x + r).spaced(y).ascii("m ");
    double[][] curves = {
      {r, k, k, r, 0, r}, {-k, r, -r, k, -r, 0}, {-r, -k, -k, -r, 0, -r}, {k, -r, r, -k, r, 0}
    };
    for (double[] curve : curves) {
      for (int i = 0; i < 6; i += 2) {
        content.spaced(x + curve[i]).spaced(y + curve[i + 1]);
      }
      content.ascii("c ");
    }
  }

  private void paint(Mark.Label label, double x, double y) {
    Mark.Lettering lettering = label.lettering();
    Face face = lettering.isBold() ? Face.BOLD : Face.REGULAR;
    Style style = new Style(face, lettering.size(), lettering.size(), lettering.ink());
    Shaped text = Shaper.shape(RichText.of(label.text()).spans(), style);
    if (text.length() == 0) {
      return;
    }
    int width = Line.lines(text, 10000).get(0).width();
    // So that a reader who takes the words of a chart does not join them.
    text.add(Shaped.SPACE, face.glyph(' '), 0);
    double shift =
        switch (label.anchor()) {
          case START -> 0;
          case MIDDLE -> width / 2.0;
          case END -> width;
        };
    double left = x + label.at().x() - shift * style.size() / 1000;
    Line line = new Line(text, 0, text.length(), width);
    new TextRun(canvas, line, 0, line.to()).draw(left, y - label.at().y());
  }
}
