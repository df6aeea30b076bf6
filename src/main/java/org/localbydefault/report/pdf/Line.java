package org.localbydefault.report.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a paragraph.
 *
 * @param from index of its first glyph
 * @param to index after its last glyph, white space at its end included
 * @param width in thousandths of the type size, without white space at its end
 */
record Line(Shaped text, int from, int to, int width) {

  /** Width in points. */
  double points() {
    return width * text.style().size() / 1000;
  }

  /** Whether a soft hyphen must be shown at the end. */
  boolean isHyphenated() {
    return to < text.length() && text.kind(to - 1) == Shaped.SOFT_HYPHEN && text.glyph(to - 1) > 0;
  }

  /** Breaks a paragraph into lines, at white space where there is some, else anywhere. */
  static List<Line> lines(Shaped text, double width) {
    int limit = (int) (width * 1000 / text.style().size());
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      Line line = next(text, start, limit);
      lines.add(line);
      start = line.to();
    }
    return lines;
  }

  private static Line next(Shaped text, int start, int limit) {
    int x = 0;
    int end = -1;
    int endX = 0;
    for (int i = start; i < text.length(); i++) {
      byte kind = text.kind(i);
      int before = x;
      x += (i == start ? 0 : text.kernBefore(i)) + text.advance(i);
      if (kind == Shaped.SPACE) {
        end = i + 1;
        endX = before;
      } else if (x > limit && i > start && kind != Shaped.MARK) {
        return end > start ? new Line(text, start, end, endX) : new Line(text, start, i, before);
      } else if (mayBreakAfter(text, i, limit - x)) {
        end = i + 1;
        endX = x + (kind == Shaped.SOFT_HYPHEN ? hyphen(text, i) : 0);
      }
    }
    return new Line(text, start, text.length(), x);
  }

  private static boolean mayBreakAfter(Shaped text, int index, int room) {
    return switch (text.kind(index)) {
      case Shaped.BREAK_AFTER -> true;
      case Shaped.SOFT_HYPHEN -> hyphen(text, index) <= room;
      case Shaped.ODD -> index + 1 < text.length() && text.kind(index + 1) == Shaped.ODD;
      default -> false;
    };
  }

  private static int hyphen(Shaped text, int index) {
    int glyph = text.glyph(index);
    return glyph == 0 ? 0 : text.face(text.spanIndex(index)).advance(glyph);
  }

  /** Width in points of the longest piece that a line breaker would keep together. */
  static double longestPiece(Shaped text) {
    int longest = 0;
    int x = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.kind(i) == Shaped.SPACE) {
        x = 0;
        continue;
      }
      x += text.kernBefore(i) + text.advance(i);
      longest = Math.max(longest, x);
      if (mayBreakAfter(text, i, Integer.MAX_VALUE)) {
        x = 0;
      }
    }
    return (longest + 1) * text.style().size() / 1000;
  }
}
