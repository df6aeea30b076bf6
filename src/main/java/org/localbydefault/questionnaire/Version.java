package org.localbydefault.questionnaire;

import java.util.regex.Pattern;

/**
 * A questionnaire's version: a changed text is a patch, an added question a minor, a removed or
 * re-scaled one a major version.
 */
public record Version(int major, int minor, int patch) implements Comparable<Version> {
  private static final Pattern FORM = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6})");

  public static boolean isValid(String text) {
    return FORM.matcher(text).matches();
  }

  /**
   * @throws IllegalArgumentException unless the text is three numbers with dots between
   */
  public static Version parse(String text) {
    var matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a version: '" + text + "'");
    }
    return new Version(
        Integer.parseInt(matcher.group(1)),
        Integer.parseInt(matcher.group(2)),
        Integer.parseInt(matcher.group(3)));
  }

  @Override
  public int compareTo(Version other) {
    int byMajor = Integer.compare(major, other.major);
    int byMinor = Integer.compare(minor, other.minor);
    return byMajor != 0 ? byMajor : byMinor != 0 ? byMinor : Integer.compare(patch, other.patch);
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
