package org.localbydefault.council;

import java.util.regex.Pattern;

/**
 * A council's GSS code, as the Office for National Statistics gives it to the area.
 *
 * @param value a capital letter and eight digits, such as {@code E06000026}
 */
public record CouncilCode(String value) implements Comparable<CouncilCode> {
  private static final Pattern FORM = Pattern.compile("[EWSN][0-9]{8}");

  public CouncilCode {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a GSS code: '" + value + "'");
    }
  }

  public static boolean isValid(String value) {
    return FORM.matcher(value).matches();
  }

  @Override
  public int compareTo(CouncilCode other) {
    return value.compareTo(other.value);
  }
}
