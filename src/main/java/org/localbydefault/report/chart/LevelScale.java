package org.localbydefault.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.localbydefault.report.chart.Mark.Anchoring;
import org.localbydefault.report.chart.Mark.Lettering;
import org.localbydefault.report.chart.Mark.Point;

/**
 * The columns of a scale of levels, with a head for each.
 *
 * <p>Heads that don't fit beside each other stand on two rows in turn, with a fine line down to
 * their column, so that text stays horizontal. At most as much room is taken on the right of the
 * scale as there is on its left.
 */
final class LevelScale {
  static final double LINE = 13;
  private static final Lettering HEAD = new Lettering(10.5, false, Ink.GREY);

  private final List<String> levels;
  private final TextMeasure measure;
  private final double left;
  private final double columnWidth;

  LevelScale(List<String> levels, TextMeasure measure, double left, double width) {
    this.levels = levels;
    this.measure = measure;
    this.left = left;
    this.columnWidth = width / levels.size();
  }

  double columnWidth() {
    return columnWidth;
  }

  double widthOf(String text, Lettering lettering) {
    return measure.width(text, lettering.size(), lettering.isBold());
  }

  /** Left edge of a level's column; the first level is 1. */
  double edge(double level) {
    return left + (level - 1) * columnWidth;
  }

  double centre(double level) {
    return edge(level) + columnWidth / 2;
  }

  /** Where a score from 0 to 1 lies. */
  double at(double score) {
    return left + Math.max(0, Math.min(1, score)) * columnWidth * levels.size();
  }

  /** Draws the heads from the top down and gives the height that they take. */
  double drawHeads(Sketch sketch) {
    if (areWordsShorterThan(columnWidth - 4)) {
      List<List<String>> all = lines(columnWidth - 4, 0, 1);
      drawRow(sketch, all, new Row(0, 1, deepest(all)));
      return deepest(all) * LINE + 6;
    }
    List<List<String>> upper = lines(2 * columnWidth - 8, 0, 2);
    List<List<String>> lower = lines(2 * columnWidth - 8, 1, 2);
    int above = deepest(upper);
    int below = deepest(lower);
    double height = (above + below) * LINE + 6;
    drawRow(sketch, upper, new Row(0, 2, above));
    for (int i = 0; i < levels.size(); i += 2) {
      double x = centre(i + 1);
      sketch.line(new Point(x, above * LINE + 2), new Point(x, height - 3), 0.75, Ink.RULE);
    }
    drawRow(sketch, lower, new Row(1, 2, above + below));
    return height;
  }

  /** Which levels stand on a row of heads, and on which line it ends. */
  private record Row(int first, int stride, int lastLine) {}

  private void drawRow(Sketch sketch, List<List<String>> heads, Row row) {
    for (int h = 0; h < heads.size(); h++) {
      List<String> lines = heads.get(h);
      double x = centre(row.first() + h * row.stride() + 1);
      for (int i = 0; i < lines.size(); i++) {
        double y = (row.lastLine() - lines.size() + i + 1) * LINE - 3;
        drawHead(sketch, new Point(x, y), lines.get(i));
      }
    }
  }

  /** Draws over its column, or as near to it as the drawing's edge lets. */
  private void drawHead(Sketch sketch, Point at, String line) {
    double half = widthOf(line, HEAD) / 2;
    double end = edge(levels.size() + 1) + left;
    if (at.x() - half < 0) {
      sketch.label(new Point(0, at.y()), Anchoring.START, line, HEAD);
    } else if (at.x() + half > end) {
      sketch.label(new Point(end, at.y()), Anchoring.END, line, HEAD);
    } else {
      sketch.label(at, Anchoring.MIDDLE, line, HEAD);
    }
  }

  private List<List<String>> lines(double width, int first, int stride) {
    List<List<String>> all = new ArrayList<>();
    for (int i = first; i < levels.size(); i += stride) {
      boolean isAtEdge = i == 0 || i == levels.size() - 1;
      double room = isAtEdge ? Math.min(width, 1.5 * columnWidth + left) : width;
      all.add(new LabelLines(measure, HEAD, room).of(levels.get(i)));
    }
    return all;
  }

  private boolean areWordsShorterThan(double width) {
    LabelLines wrap = new LabelLines(measure, HEAD, width);
    for (String level : levels) {
      for (String word : LabelLines.words(level)) {
        if (!wrap.fits(word)) {
          return false;
        }
      }
    }
    return true;
  }

  private static int deepest(List<List<String>> heads) {
    int deepest = 0;
    for (List<String> lines : heads) {
      deepest = Math.max(deepest, lines.size());
    }
    return deepest;
  }
}
