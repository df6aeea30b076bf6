package org.localbydefault.questionnaire;

/**
 * Names a form: a subset of the questions.
 *
 * @param value such as {@code short}
 */
public record FormId(String value) implements Comparable<FormId> {
  public FormId {
    Ids.require(value, false);
  }

  @Override
  public int compareTo(FormId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
