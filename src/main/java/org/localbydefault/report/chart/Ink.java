package org.localbydefault.report.chart;

/**
 * The report's few colours: the Government Analysis Function's palette, with greys.
 *
 * <p>Printed in grey, blue and pink are the same, so nothing rests on hue. Turquoise and rule are
 * too pale for text.
 */
public enum Ink {
  BLACK(0x1A1A1A),
  BLUE(0x12436D),
  TURQUOISE(0x28A197),
  PINK(0x801650),
  GREY(0x3D3D3D),
  /** Hairlines between things. */
  RULE(0xBFC3C8),
  PAPER(0xFFFFFF);

  private final int rgb;

  Ink(int rgb) {
    this.rgb = rgb;
  }

  /** Red, green and blue in eight bits each. */
  public int rgb() {
    return rgb;
  }
}
