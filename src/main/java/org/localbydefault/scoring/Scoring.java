package org.localbydefault.scoring;

import java.util.Map;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;

/**
 * Answers to a scorecard. The rules are those of the OECD/JRC Handbook on Constructing Composite
 * Indicators (2008) for weighted means, and of the questionnaire for everything else.
 *
 * <p>All arithmetic is exact; nothing is rounded here.
 */
public final class Scoring {
  private Scoring() {}

  /**
   * Scores an assessment.
   *
   * @throws IllegalArgumentException if the assessment is of another questionnaire
   */
  public static Scorecard score(Questionnaire questionnaire, Assessment assessment) {
    if (!questionnaire.id().equals(assessment.questionnaire())) {
      throw new IllegalArgumentException(
          "answers to '%s' can't be scored with '%s'"
              .formatted(assessment.questionnaire(), questionnaire.id()));
    }
    Map<QuestionId, QuestionResult> results = Gathering.gather(questionnaire, assessment);
    return rollUp(questionnaire, assessment, results);
  }

  /** The second half: from what each question came to, to every section's score. */
  static Scorecard rollUp(
      Questionnaire questionnaire, Assessment assessment, Map<QuestionId, QuestionResult> results) {
    return new Scorecard(
        questionnaire, assessment, results, new RollUp(questionnaire, results).sections());
  }
}
