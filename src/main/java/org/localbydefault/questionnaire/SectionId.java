package org.localbydefault.questionnaire;

/**
 * Names a section for good, with the sections that hold it.
 *
 * @param value such as {@code community}; the whole questionnaire is {@code overall}
 */
public record SectionId(String value) implements Comparable<SectionId> {
  /** The whole questionnaire, seen as one section. */
  public static final SectionId OVERALL = new SectionId("overall");

  public SectionId {
    Ids.require(value, true);
  }

  @Override
  public int compareTo(SectionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
