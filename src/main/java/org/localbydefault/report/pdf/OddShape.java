package org.localbydefault.report.pdf;

/**
 * Characters that the font lacks: a few are drawn as shapes, any other as a box that holds its code
 * in hexadecimal digits. Sizes are in thousandths of the type size.
 */
final class OddShape {
  private static final String DRAWN = "→←✓✔✗✘●○■□◆◇▲▼";
  private static final int DIGIT = 290;
  private static final int DRAWN_ADVANCE = 820;

  private OddShape() {}

  static boolean isDrawn(int codePoint) {
    return codePoint < 0x10000 && DRAWN.indexOf(codePoint) >= 0;
  }

  static int advance(int codePoint) {
    return isDrawn(codePoint) ? DRAWN_ADVANCE : columns(codePoint) * DIGIT + 240;
  }

  private static int columns(int codePoint) {
    return codePoint > 0xFFFF ? 3 : 2;
  }

  /** Draws a character with its origin at a place on the page. */
  static void draw(Canvas canvas, int codePoint, Pen pen) {
    if (isDrawn(codePoint)) {
      drawShape(canvas.content(), codePoint, pen);
    } else {
      drawBox(canvas, codePoint, pen);
    }
  }

  /** Where to draw, on the page's own coordinates, and how large. */
  record Pen(double x, double baseline, double size) {
    double x(double thousandths) {
      return x + thousandths * size / 1000;
    }

    double y(double thousandths) {
      return baseline + thousandths * size / 1000;
    }
  }

  private static void drawBox(Canvas canvas, int codePoint, Pen pen) {
    int columns = columns(codePoint);
    double width = columns * DIGIT + 120;
    Bytes content = canvas.content();
    content.ascii("0.6 w ").spaced(pen.x(60)).spaced(pen.y(-170));
    content.spaced(width * pen.size() / 1000).spaced(pen.size() * 1.0).ascii("re S\n");
    String digits = Integer.toHexString(codePoint).toUpperCase(java.util.Locale.ROOT);
    String padded = "000000".substring(0, Math.max(0, 2 * columns - digits.length())) + digits;
    for (int i = 0; i < 2 * columns; i++) {
      double x = pen.x(130 + i % columns * DIGIT);
      double y = pen.y(i < columns ? 395 : -60);
      canvas.digit(padded.charAt(i), x, y, pen.size() * 0.48);
    }
  }

  private static void drawShape(Bytes content, int c, Pen pen) {
    switch (c) {
      case '→' -> arrow(content, pen, 1);
      case '←' -> arrow(content, pen, -1);
      case '✓', '✔' -> stroke(content, pen, 120, 300, 320, 90, 700, 600);
      case '✗', '✘' -> {
        stroke(content, pen, 150, 80, 650, 580);
        stroke(content, pen, 150, 580, 650, 80);
      }
      case '■' -> polygon(content, pen, "f", 130, 60, 690, 60, 690, 620, 130, 620);
      case '□' -> polygon(content, pen, "s", 150, 80, 670, 80, 670, 600, 150, 600);
      case '◆' -> polygon(content, pen, "f", 410, 0, 750, 340, 410, 680, 70, 340);
      case '◇' -> polygon(content, pen, "s", 410, 30, 720, 340, 410, 650, 100, 340);
      case '▲' -> polygon(content, pen, "f", 90, 40, 730, 40, 410, 640);
      case '▼' -> polygon(content, pen, "f", 90, 640, 730, 640, 410, 40);
      default -> circle(content, pen, c == '●' ? "f" : "s");
    }
  }

  private static void arrow(Bytes content, Pen pen, int direction) {
    int tip = 410 + 330 * direction;
    int neck = 410 + 120 * direction;
    stroke(content, pen, 410 - 330 * direction, 330, tip, 330);
    stroke(content, pen, neck, 540, tip, 330, neck, 120);
  }

  private static void circle(Bytes content, Pen pen, String operator) {
    double k = 300 * 0.5523;
    double x = 410;
    double y = 340;
    double r = 300;
    content.ascii("0.9 w ").spaced(pen.x(x + r)).spaced(pen.y(y)).ascii("m ");
    curve(content, pen, x + r, y + k, x + k, y + r, x, y + r);
    curve(content, pen, x - k, y + r, x - r, y + k, x - r, y);
    curve(content, pen, x - r, y - k, x - k, y - r, x, y - r);
    curve(content, pen, x + k, y - r, x + r, y - k, x + r, y);
    content.ascii(operator).octet('\n');
  }

  private static void curve(Bytes content, Pen pen, double... points) {
    path(content, pen, points);
    content.ascii("c ");
  }

  private static void path(Bytes content, Pen pen, double... points) {
    for (int i = 0; i < points.length; i += 2) {
      content.spaced(pen.x(points[i])).spaced(pen.y(points[i + 1]));
    }
  }

  private static void stroke(Bytes content, Pen pen, double... points) {
    content.spaced(pen.size() * 0.09).ascii("w ");
    lines(content, pen, points);
    content.ascii("S\n");
  }

  private static void polygon(Bytes content, Pen pen, String operator, double... points) {
    content.ascii("0.9 w ");
    lines(content, pen, points);
    content.ascii(operator).octet('\n');
  }

  private static void lines(Bytes content, Pen pen, double... points) {
    for (int i = 0; i < points.length; i += 2) {
      content.spaced(pen.x(points[i])).spaced(pen.y(points[i + 1]));
      content.ascii(i == 0 ? "m " : "l ");
    }
  }
}
