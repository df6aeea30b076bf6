package org.localbydefault.questionnaire;

/**
 * Names a level that a score can reach.
 *
 * @param value such as {@code emerging}
 */
public record LevelId(String value) implements Comparable<LevelId> {
  public LevelId {
    Ids.require(value, false);
  }

  @Override
  public int compareTo(LevelId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
