package org.localbydefault.council;

import java.util.regex.Pattern;

/**
 * How a council's pages and reports look.
 *
 * @param name in the header; empty for the council's short name
 * @param colour of the header, {@code #rrggbb} in small digits; dark enough for white text, at
 *     least 4.5 to 1 (WCAG 2.2, 1.4.3)
 * @param contact whom readers can ask: a name, an email address or a telephone number; may be empty
 */
public record Theme(String name, String colour, String contact) {
  /** The least contrast between the colour and white. */
  public static final double LEAST_CONTRAST = 4.5;

  private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

  /** What a council has that has chosen nothing; after what its making needs. */
  public static final Theme USUAL = new Theme("", "#12436d", "");

  public Theme {
    if (!isColour(colour)) {
      throw new IllegalArgumentException("not a colour: '" + colour + "'");
    }
    if (contrast(colour) < LEAST_CONTRAST) {
      throw new IllegalArgumentException("white can't be read on '" + colour + "'");
    }
  }

  public static boolean isColour(String text) {
    return COLOUR.matcher(text).matches();
  }

  /** The contrast between a colour and white, 1 to 21 (WCAG 2.2, "contrast ratio"). */
  public static double contrast(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    double luminance =
        0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    return 1.05 / (luminance + 0.05);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
