package org.localbydefault.finding;

import java.util.List;
import org.localbydefault.questionnaire.LevelId;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.SectionId;

/** Why a weakness comes where it comes in the order of priority. */
public sealed interface Cause {
  /** It stands this low. */
  record Low(OptionId option) implements Cause {}

  /** People see it two or more steps apart. */
  record Disputed(Ratio agreement, int withinOneStep, int answers) implements Cause {}

  /**
   * Partners put it a step or more below where officers put it.
   *
   * @param steps in raw values of the scale, at least 1
   */
  record PartnersLower(Ratio steps) implements Cause {}

  /** Others can't progress while it is weak. */
  record Blocks(List<QuestionId> questions) implements Cause {
    public Blocks {
      questions = List.copyOf(questions);
    }
  }

  /** It keeps its section's level down. */
  record Caps(SectionId section, LevelId level) implements Cause {}
}
