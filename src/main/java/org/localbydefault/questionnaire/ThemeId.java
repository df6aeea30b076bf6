package org.localbydefault.questionnaire;

/**
 * Names a theme, a field of a council's work.
 *
 * @param value such as {@code mental-health}
 */
public record ThemeId(String value) implements Comparable<ThemeId> {
  public ThemeId {
    Ids.require(value, false);
  }

  @Override
  public int compareTo(ThemeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
