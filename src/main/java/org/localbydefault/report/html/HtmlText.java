package org.localbydefault.report.html;

/** Makes any text safe between tags and inside quoted attributes. */
final class HtmlText {
  private static final char REPLACEMENT = '\uFFFD';

  private HtmlText() {}

  /**
   * Escapes what HTML gives a meaning to. Control characters are left out; what no file may hold,
   * such as half a surrogate pair, is replaced by U+FFFD. All other characters stay.
   */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      append(out, codePoint);
      i += Character.charCount(codePoint);
    }
    return out.toString();
  }

  private static void append(StringBuilder out, int codePoint) {
    switch (codePoint) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      case '\t', '\n', '\r' -> out.append(' ');
      default -> appendOther(out, codePoint);
    }
  }

  private static void appendOther(StringBuilder out, int codePoint) {
    if (isForbidden(codePoint)) {
      out.append(REPLACEMENT);
    } else if (!Character.isISOControl(codePoint)) {
      out.appendCodePoint(codePoint);
    }
  }

  private static boolean isForbidden(int codePoint) {
    boolean isHalf = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    boolean isNoCharacter =
        (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    return isHalf || isNoCharacter;
  }
}
