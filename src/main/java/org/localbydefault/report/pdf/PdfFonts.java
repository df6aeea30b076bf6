package org.localbydefault.report.pdf;

/** Which characters the report's font can show. */
public final class PdfFonts {
  private PdfFonts() {}

  /**
   * Whether a character is shown as itself; one that is not appears as a box with its code.
   * Characters that are never seen, such as joiners, count as shown.
   */
  public static boolean covers(int codePoint) {
    return Face.REGULAR.glyph(codePoint) != 0
        || Characters.isSpace(codePoint)
        || Characters.isNoBreakSpace(codePoint)
        || Characters.isInvisible(codePoint)
        || codePoint == Characters.SOFT_HYPHEN
        || codePoint == Characters.ZERO_WIDTH_SPACE
        || codePoint == Characters.NO_BREAK_HYPHEN
        || codePoint == Characters.HYPHEN
        || OddShape.isDrawn(codePoint);
  }
}
