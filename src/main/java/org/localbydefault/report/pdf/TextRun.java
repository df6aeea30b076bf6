package org.localbydefault.report.pdf;

import org.localbydefault.report.Span;
import org.localbydefault.report.chart.Ink;

/** Draws the glyphs of one span in one line. */
final class TextRun {
  private final Canvas canvas;
  private final Line line;
  private final Shaped text;
  private final int from;
  private final int to;
  private final double unit;
  private boolean isTextOpen;

  TextRun(Canvas canvas, Line line, int from, int to) {
    this.canvas = canvas;
    this.line = line;
    this.text = line.text();
    this.from = from;
    this.to = to;
    this.unit = text.style().size() / 1000;
  }

  /** Draws at a place in the page's own coordinates and gives where the next run begins. */
  double draw(double x, double baseline) {
    Span span = text.span(text.spanIndex(from));
    boolean isLink = span instanceof Span.Link || span instanceof Span.Reference;
    Ink ink = isLink ? Ink.BLUE : text.style().ink();
    canvas.fill(ink);
    int pen = 0;
    for (int i = from; i < to; i++) {
      byte kind = text.kind(i);
      int kern = i == line.from() ? 0 : text.kernBefore(i);
      if (kind == Shaped.SOFT_HYPHEN) {
        closeText();
        pen += kern + drawHyphen(i, x + (pen + kern) * unit, baseline);
      } else if (kind == Shaped.ODD) {
        closeText();
        pen += kern;
        drawOdd(text.original(i), ink, new OddShape.Pen(x + pen * unit, baseline, size()));
        pen += text.advance(i);
      } else {
        addGlyph(i, kern, x + pen * unit, baseline);
        pen += kern + text.advance(i);
      }
    }
    closeText();
    return x + pen * unit;
  }

  private void addGlyph(int index, int kern, double x, double baseline) {
    Bytes content = canvas.content();
    if (!isTextOpen) {
      content.ascii("BT ");
      canvas.font(text.face(text.spanIndex(from)), size());
      content.spaced(x + kern * unit).spaced(baseline).ascii("Td[(");
      isTextOpen = true;
    } else if (kern != 0) {
      content.octet(')').number(-kern).octet('(');
    }
    int glyph = text.glyph(index);
    content.stringOctet(glyph >> 8).stringOctet(glyph);
  }

  private void closeText() {
    if (isTextOpen) {
      canvas.content().ascii(")]TJ ET\n");
      isTextOpen = false;
    }
  }

  private int drawHyphen(int index, double x, double baseline) {
    if (index != line.to() - 1 || !line.isHyphenated()) {
      return 0;
    }
    Face face = text.face(text.spanIndex(index));
    int glyph = text.glyph(index);
    Bytes content = canvas.content().ascii("/Span<</ActualText<FEFF00AD>>>BDC BT ");
    canvas.font(face, size());
    content.spaced(x).spaced(baseline).ascii("Td<").hex16(glyph).ascii(">Tj ET EMC\n");
    return face.advance(glyph);
  }

  private void drawOdd(String original, Ink ink, OddShape.Pen pen) {
    canvas.stroke(ink);
    canvas.content().ascii("/Span<</ActualText").text(original).ascii(">>BDC\n");
    OddShape.draw(canvas, original.codePointAt(0), pen);
    canvas.content().ascii("EMC\n");
  }

  /** Width in points of the white space that the run ends with. */
  double endingSpace() {
    return text.kind(to - 1) == Shaped.SPACE ? text.advance(to - 1) * unit : 0;
  }

  private double size() {
    return text.style().size();
  }
}
