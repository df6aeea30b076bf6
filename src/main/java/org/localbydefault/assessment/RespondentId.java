package org.localbydefault.assessment;

/**
 * Names a respondent inside one assessment.
 *
 * @param value such as {@code head-of-commissioning}; never shown where anonymity was promised
 */
public record RespondentId(String value) implements Comparable<RespondentId> {
  public RespondentId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a respondent needs an id");
    }
  }

  @Override
  public int compareTo(RespondentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
