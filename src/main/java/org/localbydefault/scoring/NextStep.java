package org.localbydefault.scoring;

import java.util.List;
import java.util.Optional;
import org.localbydefault.questionnaire.Guidance;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Ratio;

/**
 * One question, one option up: what it would bring.
 *
 * @param to the option above
 * @param gain in the overall score, 0 to 1
 * @param opens gates that it would open
 * @param unblocks questions that wait for this one and are themselves below the top
 * @param action what to do and how long it takes, where the questionnaire says
 */
public record NextStep(
    Question question,
    OptionId from,
    OptionId to,
    Ratio gain,
    List<Cap> opens,
    List<QuestionId> unblocks,
    Optional<Guidance.NextStep> action) {

  public NextStep {
    opens = List.copyOf(opens);
    unblocks = List.copyOf(unblocks);
  }
}
