package org.localbydefault.scoring;

import org.localbydefault.assessment.SomeAnswers;
import org.localbydefault.questionnaire.QuestionBuilder;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Questionnaires;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Scales;
import org.localbydefault.questionnaire.SectionBuilder;
import org.localbydefault.questionnaire.SectionId;

/** Scorecards for tests; each line is one person's answers, as {@link SomeAnswers} reads them. */
public final class Cards {
  private Cards() {}

  public static Scorecard card(Questionnaire questionnaire, String... lines) {
    return Scoring.score(questionnaire, SomeAnswers.answers(questionnaire, lines).build());
  }

  /** The whole of a section built for this test. */
  public static SectionResult whole(SectionBuilder overall, String... lines) {
    return card(Questionnaires.questionnaire(overall), lines).overall();
  }

  /** The mean of these questions, with five levels. */
  public static SectionResult mean(QuestionBuilder[] questions, String... lines) {
    return card(Questionnaires.questionnaire(questions), lines).overall();
  }

  public static QuestionBuilder[] questions(QuestionBuilder... questions) {
    return questions;
  }

  public static SectionResult section(Scorecard card, String id) {
    return card.section(new SectionId(id));
  }

  public static QuestionResult question(Scorecard card, String id) {
    return card.question(new QuestionId(id));
  }

  /** A number as written, such as {@code 7/20} or {@code 0.35}. */
  public static Ratio r(String text) {
    return Scales.ratio(text);
  }
}
