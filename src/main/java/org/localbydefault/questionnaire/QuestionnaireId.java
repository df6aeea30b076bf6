package org.localbydefault.questionnaire;

/**
 * Names a questionnaire; also its folder's name.
 *
 * @param value such as {@code keep-it-local}
 */
public record QuestionnaireId(String value) implements Comparable<QuestionnaireId> {
  public QuestionnaireId {
    Ids.require(value, false);
  }

  @Override
  public int compareTo(QuestionnaireId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
