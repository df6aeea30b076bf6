package org.localbydefault.report.html;

/** Numbers as CSS and SVG write them: at most two places, the same in every locale. */
final class Decimal {
  private Decimal() {}

  static String of(double value) {
    long hundredths = Math.round(value * 100);
    String sign = hundredths < 0 ? "-" : "";
    long size = Math.abs(hundredths);
    String whole = sign + size / 100;
    if (size % 100 == 0) {
      return whole;
    }
    String places = (size % 100 < 10 ? "0" : "") + size % 100;
    return whole + "." + (places.endsWith("0") ? places.substring(0, 1) : places);
  }
}
