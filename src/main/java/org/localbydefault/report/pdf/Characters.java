package org.localbydefault.report.pdf;

/** What kinds of characters the typesetter treats in a way of its own; the same on every Java. */
final class Characters {
  static final int SOFT_HYPHEN = 0xAD;
  static final int ZERO_WIDTH_SPACE = 0x200B;
  static final int HYPHEN = 0x2010;
  static final int NO_BREAK_HYPHEN = 0x2011;

  private Characters() {}

  /** Where words part: a space of any width, a tab, an end of line. */
  static boolean isSpace(int c) {
    return c == ' '
        || (c >= '\t' && c <= '\r')
        || c == 0x85
        || c == 0x1680
        || (c >= 0x2000 && c <= 0x200A && c != 0x2007)
        || c == 0x2028
        || c == 0x2029
        || c == 0x205F
        || c == 0x3000;
  }

  static boolean isNoBreakSpace(int c) {
    return c == 0xA0 || c == 0x2007 || c == 0x202F;
  }

  /** Characters that only steer others: joiners, marks of direction, variation selectors. */
  static boolean isInvisible(int c) {
    return (c >= 0x200C && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0x61C
        || c == 0xFEFF
        || (c >= 0xE0100 && c <= 0xE01EF);
  }

  /** Marks that are drawn over the letter before them. */
  static boolean isCombining(int c) {
    return (c >= 0x300 && c <= 0x36F)
        || (c >= 0x1DC0 && c <= 0x1DFF)
        || (c >= 0x20D0 && c <= 0x20FF);
  }

  static boolean hasCombining(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isCombining(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line may end between this character and a letter, without a hyphen being added. */
  static boolean isBreakAfter(int c) {
    return c == '-'
        || c == '/'
        || c == HYPHEN
        || c == 0x2013
        || c == 0x2014
        || c == '?'
        || c == '&';
  }
}
