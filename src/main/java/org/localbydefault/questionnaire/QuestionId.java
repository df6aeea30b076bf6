package org.localbydefault.questionnaire;

/**
 * Names a question for good, with the sections that hold it.
 *
 * @param value such as {@code community.funding-length}
 */
public record QuestionId(String value) implements Comparable<QuestionId> {
  public QuestionId {
    Ids.require(value, true);
  }

  @Override
  public int compareTo(QuestionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
