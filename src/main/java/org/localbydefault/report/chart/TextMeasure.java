package org.localbydefault.report.chart;

/** How wide a text is, so that a chart can wrap and place its labels. */
@FunctionalInterface
public interface TextMeasure {

  /** Width in points of one line of text at {@code size} points. */
  double width(String text, double size, boolean isBold);

  /** A guess that errs on the wide side, for where the font is not known, as on a page. */
  static TextMeasure typical() {
    return (text, size, isBold) -> {
      double ems = 0;
      for (int i = 0; i < text.length(); i++) {
        ems += ems(text.charAt(i));
      }
      return ems * size * (isBold ? 1.06 : 1);
    };
  }

  private static double ems(char c) {
    if (" .,:;'‘’|!ijlI()".indexOf(c) >= 0) {
      return 0.31;
    }
    if ("mwMW%@".indexOf(c) >= 0) {
      return 0.9;
    }
    if (c > 0x2E80) {
      return 1;
    }
    return c >= 'A' && c <= 'Z' ? 0.68 : 0.56;
  }
}
