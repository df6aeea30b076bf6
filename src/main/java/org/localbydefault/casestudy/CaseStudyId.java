package org.localbydefault.casestudy;

import org.localbydefault.questionnaire.Ids;

/**
 * Names a case study for good; also its file's name.
 *
 * @param value such as {@code plymouth-alliance}
 */
public record CaseStudyId(String value) implements Comparable<CaseStudyId> {
  public CaseStudyId {
    if (!Ids.isSimple(value)) {
      throw new IllegalArgumentException("not an id: '" + value + "'");
    }
  }

  @Override
  public int compareTo(CaseStudyId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
