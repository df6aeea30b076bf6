package org.localbydefault.report.pdf;

import java.util.ArrayList;
import java.util.List;

/** The text of a table's cell, given out line by line where a row must be cut. */
final class CellText {
  private static final double BETWEEN_PARAGRAPHS = 4;

  private final Tag tag;
  private final Column column;
  private final boolean isFlushRight;
  private final List<Setting> settings = new ArrayList<>(1);
  private final List<List<Line>> paragraphs = new ArrayList<>(1);
  private int paragraph;
  private int next;

  CellText(Tag tag, Column column, boolean isFlushRight) {
    this.tag = tag;
    this.column = column;
    this.isFlushRight = isFlushRight;
  }

  void add(Setting setting) {
    List<Line> lines = Line.lines(setting.text(), column.width());
    if (!lines.isEmpty()) {
      settings.add(setting);
      paragraphs.add(lines);
    }
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
      double left = isFlushRight ? column.right() - line.points() : column.left();
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
