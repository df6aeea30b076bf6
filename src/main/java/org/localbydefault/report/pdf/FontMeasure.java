package org.localbydefault.report.pdf;

import java.util.List;
import org.localbydefault.report.RichText;
import org.localbydefault.report.chart.Ink;
import org.localbydefault.report.chart.TextMeasure;

/** Widths of labels in the report's own font. */
final class FontMeasure implements TextMeasure {

  @Override
  public double width(String text, double size, boolean isBold) {
    Face face = isBold ? Face.BOLD : Face.REGULAR;
    int units = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '~' || c < ' ') {
        return widthOfAny(text, new Style(face, size, size, Ink.BLACK));
      }
      units += face.advance(face.glyph(c));
    }
    return units * size / 1000;
  }

  private static double widthOfAny(String text, Style style) {
    Shaped shaped = Shaper.shape(RichText.of(text).spans(), style);
    List<Line> lines = Line.lines(shaped, 100_000);
    return lines.isEmpty() ? 0 : lines.get(0).points();
  }
}
