package org.localbydefault.questionnaire;

/** The form that every id has: small letters, digits and hyphens. */
public final class Ids {
  private Ids() {}

  /** Whether this is one id, such as {@code funding-length}. */
  public static boolean isSimple(String value) {
    return !value.isEmpty() && value.chars().allMatch(Ids::isAllowed) && value.charAt(0) != '-';
  }

  /** Whether this is one or several ids with dots between, such as {@code community.assets}. */
  public static boolean isPath(String value) {
    for (String part : value.split("\\.", -1)) {
      if (!isSimple(part)) {
        return false;
      }
    }
    return true;
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
