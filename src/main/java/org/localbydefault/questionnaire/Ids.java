package org.localbydefault.questionnaire;

/** The form that every id has: small letters, digits and hyphens. */
public final class Ids {
  private Ids() {}

  /** Whether this is one id, such as {@code funding-length}. */
  public static boolean isSimple(String value) {
    return isSimple(value, 0, value.length());
  }

  private static boolean isSimple(String value, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isAllowed(value.charAt(i))) {
        return false;
      }
    }
    return from < to && value.charAt(from) != '-';
  }

  /** Whether this is one or several ids with dots between, such as {@code community.assets}. */
  public static boolean isPath(String value) {
    int from = 0;
    for (int dot = value.indexOf('.'); dot >= 0; dot = value.indexOf('.', from)) {
      if (!isSimple(value, from, dot)) {
        return false;
      }
      from = dot + 1;
    }
    return isSimple(value, from, value.length());
  }

  static void require(String value, boolean isPathAllowed) {
    if (!(isPathAllowed ? isPath(value) : isSimple(value))) {
      throw new IllegalArgumentException("not an id: '" + value + "'");
    }
  }

  private static boolean isAllowed(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  }
}
