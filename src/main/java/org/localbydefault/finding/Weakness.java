package org.localbydefault.finding;

import java.util.List;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.SectionId;
import org.localbydefault.scoring.QuestionResult;

/**
 * A question to work on first.
 *
 * @param section the section directly below the whole that holds it
 * @param priority by which weaknesses are ordered: the share of the scale that is missing, 0 to 1,
 *     and an eighth (half a step of five levels) for every cause beyond being low
 * @param causes why, being low first
 */
public record Weakness(
    QuestionResult result, SectionId section, Ratio priority, List<Cause> causes) {
  public Weakness {
    causes = List.copyOf(causes);
  }
}
