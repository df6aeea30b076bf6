package org.localbydefault.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.assessment.Respondent;
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
   * Scores an assessment. Answers to another version may speak of questions that are no longer
   * asked: these are left out. Answers to this version may not.
   *
   * @throws IllegalArgumentException if the assessment is of another questionnaire, or answers a
   *     question or with an option that does not exist
   */
  public static Scorecard score(Questionnaire questionnaire, Assessment assessment) {
    if (!questionnaire.id().equals(assessment.questionnaire())) {
      throw new IllegalArgumentException(
          "answers to '%s' can't be scored with '%s'"
              .formatted(assessment.questionnaire(), questionnaire.id()));
    }
    if (questionnaire.version().equals(assessment.version())) {
      refuseUnknown(questionnaire, assessment);
    }
    Map<QuestionId, QuestionResult> results = Gathering.gather(questionnaire, assessment);
    return rollUp(questionnaire, assessment, results);
  }

  private static void refuseUnknown(Questionnaire questionnaire, Assessment assessment) {
    Set<QuestionId> known = new HashSet<>();
    questionnaire.overall().questions().forEach(question -> known.add(question.id()));
    refuseUnknown(known, assessment.agreed().keySet());
    for (Respondent respondent : assessment.respondents()) {
      refuseUnknown(known, respondent.answers().keySet());
    }
  }

  private static void refuseUnknown(Set<QuestionId> known, Set<QuestionId> answered) {
    if (!known.containsAll(answered)) {
      List<QuestionId> unknown =
          answered.stream().filter(id -> !known.contains(id)).sorted().toList();
      throw new IllegalArgumentException("no question '" + unknown.get(0) + "' to be answered");
    }
  }

  /** The second half: from what each question came to, to every section's score. */
  static Scorecard rollUp(
      Questionnaire questionnaire, Assessment assessment, Map<QuestionId, QuestionResult> results) {
    return new Scorecard(
        questionnaire, assessment, results, new RollUp(questionnaire, results).sections());
  }
}
