package org.localbydefault.scoring;

import java.util.Optional;
import org.localbydefault.questionnaire.Node;
import org.localbydefault.questionnaire.Ratio;

/**
 * One line of the sum behind a score: what stood in it, with which weight, and how much it brought.
 *
 * @param node question or section
 * @param standing of a question; a section is answered where it has a score
 * @param weight with which it counts; its own weight even where it does not
 * @param score in 0 to 1; for sums the normalised value
 * @param coverage share of its weight that was answered, 0 to 1
 * @param low score if every blank below were the lowest
 * @param high score if every blank below were the highest
 */
public record Term(
    Node node,
    Standing standing,
    Ratio weight,
    Optional<Ratio> score,
    Ratio coverage,
    Ratio low,
    Ratio high) {

  /** The term of a question, with a weight that may differ from its own in a sum. */
  static Term of(QuestionResult result, Ratio weight) {
    Optional<Ratio> x = result.normalised();
    return new Term(
        result.question(),
        result.standing(),
        weight,
        x,
        x.isPresent() ? Ratio.ONE : Ratio.ZERO,
        x.orElse(Ratio.ZERO),
        x.orElse(Ratio.ONE));
  }

  /** The term of a section inside another. */
  static Term of(SectionResult result) {
    return new Term(
        result.section(),
        result.standing(),
        result.section().weight(),
        result.score(),
        result.coverage(),
        result.low(),
        result.high());
  }
}
