package org.localbydefault.scoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.SectionId;

/**
 * The result of an assessment: one immutable object from which every screen, page and file reads
 * its numbers, and in which every number unfolds.
 *
 * @param questions by id, in the order in which they are asked
 * @param sections by id, outer before inner
 */
public record Scorecard(
    Questionnaire questionnaire,
    Assessment assessment,
    Map<QuestionId, QuestionResult> questions,
    Map<SectionId, SectionResult> sections) {

  public Scorecard {
    questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
    sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
  }

  public SectionResult overall() {
    return section(SectionId.OVERALL);
  }

  /**
   * @throws IllegalArgumentException if the questionnaire has no such section
   */
  public SectionResult section(SectionId id) {
    SectionResult found = sections.get(id);
    if (found == null) {
      throw new IllegalArgumentException("no section '" + id + "'");
    }
    return found;
  }

  /**
   * @throws IllegalArgumentException if the questionnaire has no such question
   */
  public QuestionResult question(QuestionId id) {
    QuestionResult found = questions.get(id);
    if (found == null) {
      throw new IllegalArgumentException("no question '" + id + "'");
    }
    return found;
  }
}
