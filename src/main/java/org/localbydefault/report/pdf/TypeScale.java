package org.localbydefault.report.pdf;

import java.util.List;
import org.localbydefault.report.chart.Ink;

/**
 * Every size, leading and gap of a report.
 *
 * <p>Type is never smaller than 12 points for text and 10.5 in tables and charts. Only leading and
 * gaps give way where a page must hold more.
 *
 * @param gap a paragraph's distance from the next, in points
 * @param cellPadding above and below the text of a table's cell
 */
record TypeScale(
    Style body,
    Style lead,
    Style table,
    Style tableHead,
    Style label,
    Style kicker,
    Style council,
    Style title,
    Style subtitle,
    Style chapter,
    Style heading,
    Style subheading,
    double gap,
    double cellPadding) {

  /** For all pages but a full front page. */
  static final TypeScale NORMAL = of(18, 1);

  /** Ever tighter scales for a full front page: the first that fits is taken. */
  static final List<TypeScale> TIGHTER =
      List.of(of(17, 0.85), of(16, 0.7), of(15.5, 0.55), of(15, 0.4));

  static final TypeScale TIGHTEST = TIGHTER.get(TIGHTER.size() - 1);

  private static TypeScale of(double leading, double space) {
    double titleSize = space == 1 ? 28 : space > 0.8 ? 26 : 24;
    Style title = new Style(Face.BOLD, titleSize, titleSize + 5, Ink.BLUE);
    double table = Math.min(15, leading - 2);
    return new TypeScale(
        new Style(Face.REGULAR, 12, leading, Ink.BLACK),
        new Style(Face.REGULAR, 16, leading + 5, Ink.BLUE),
        new Style(Face.REGULAR, 10.5, table, Ink.BLACK),
        new Style(Face.BOLD, 10.5, table, Ink.BLACK),
        new Style(Face.BOLD, 12, leading, Ink.BLACK),
        new Style(Face.BOLD, 10.5, 15, Ink.PINK),
        new Style(Face.BOLD, 14, 20, Ink.GREY),
        title,
        new Style(Face.REGULAR, 14, 20, Ink.GREY),
        new Style(Face.BOLD, 22, 28, Ink.BLUE),
        new Style(Face.BOLD, space < 1 ? 14 : 16, leading + 3, Ink.BLUE),
        new Style(Face.BOLD, 13, 18, Ink.BLUE),
        9 * space,
        1.5 + 3 * space);
  }

  Style council(Ink ink) {
    return new Style(council.face(), council.size(), council.leading(), ink);
  }

  Style body(Ink ink) {
    return new Style(body.face(), body.size(), body.leading(), ink);
  }

  /** Small print that is not table text: a chart's subtitle, a fact's label. */
  Style small(Ink ink) {
    return new Style(Face.REGULAR, table.size(), table.leading(), ink);
  }
}
