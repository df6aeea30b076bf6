package org.localbydefault.questionnaire;

/**
 * Names an option of a scale: what an answer says.
 *
 * @param value such as {@code emerging}
 */
public record OptionId(String value) implements Comparable<OptionId> {
  public OptionId {
    Ids.require(value, false);
  }

  @Override
  public int compareTo(OptionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
