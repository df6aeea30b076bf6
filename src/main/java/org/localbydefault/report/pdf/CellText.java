package org.localbydefault.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localbydefault.report.chart.Drawing;

/** The text of a table's cell, given out line by line where a row must be cut. */
final class CellText {
  private static final double BETWEEN_PARAGRAPHS = 4;
  private static final double BESIDE_PICTURE = 8;

  /** Least width of a column that holds levels: five steps, and their longest words beside. */
  static final double ROOM_FOR_LEVEL = 145;

  private final Tag tag;
  private final Column column;
  private final boolean isFlushRight;
  private final List<Setting> settings = new ArrayList<>(1);
  private final List<List<Line>> paragraphs = new ArrayList<>(1);
  private @Nullable Drawing picture;
  private double indent;
  private int paragraph;
  private int next;

  CellText(Tag tag, Column column, boolean isFlushRight) {
    this.tag = tag;
    this.column = column;
    this.isFlushRight = isFlushRight;
  }

  void add(Setting setting) {
    List<Line> lines = Line.lines(setting.text(), column.width() - indent);
    if (!lines.isEmpty()) {
      settings.add(setting);
      paragraphs.add(lines);
    }
  }

  /** Puts a small picture before the text. */
  void addPicture(Drawing drawing) {
    picture = drawing;
    indent = drawing.width() + BESIDE_PICTURE;
  }

  int lines() {
    int lines = 0;
    for (List<Line> each : paragraphs) {
      lines += each.size();
    }
    return lines;
  }

  double height() {
    double height = BETWEEN_PARAGRAPHS * Math.max(0, paragraphs.size() - 1);
    for (int i = 0; i < paragraphs.size(); i++) {
      height += paragraphs.get(i).size() * settings.get(i).text().style().leading();
    }
    return height;
  }

  boolean isDone() {
    return paragraph == paragraphs.size();
  }

  /** Adds the lines that fit between two heights and gives where they end. */
  double addNext(Slab slab, double top, double bottom) {
    double y = top;
    if (paragraphs.isEmpty()) {
      slab.add(new Part.Place(tag));
    }
    while (!isDone()) {
      Setting setting = settings.get(paragraph);
      Style style = setting.text().style();
      List<Line> lines = paragraphs.get(paragraph);
      if (y > top && next == 0) {
        y += BETWEEN_PARAGRAPHS;
      }
      if (y + style.leading() > bottom && y > top) {
        return y;
      }
      Line line = lines.get(next);
      double left = isFlushRight ? column.right() - line.points() : column.left() + indent;
      if (picture != null && paragraph == 0 && next == 0) {
        double middle = y + (style.leading() - picture.height()) / 2;
        slab.add(new Part.Picture(picture, column.left(), middle));
      }
      slab.add(new Part.Text(setting, line, left, y + style.baseline()));
      y += style.leading();
      next++;
      if (next == lines.size()) {
        next = 0;
        paragraph++;
      }
    }
    return y;
  }
}
