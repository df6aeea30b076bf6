package org.localbydefault.scoring;

import java.util.List;
import java.util.Optional;
import org.localbydefault.questionnaire.Bands;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Section;

/**
 * One section's score, with everything that it came from.
 *
 * @param score in 0 to 1; absent where nothing was answered, which is not zero
 * @param total weighted sum of raw values, for sections that sum; absent below the minimum coverage
 * @param coverage share of the applicable weight that was answered, 0 to 1
 * @param low score if every blank were the lowest
 * @param high score if every blank were the highest
 * @param notApplicable share of the weight in scope that was taken out as not applicable, 0 to 1
 * @param reached level of the score alone; absent below the minimum coverage
 * @param level level shown, after caps
 * @param caps closed gates, whether or not they lowered the level
 * @param terms the trace: the lines of the sum, what did not count among them
 */
public record SectionResult(
    Section section,
    Standing standing,
    Optional<Ratio> score,
    Optional<Ratio> total,
    Ratio coverage,
    Ratio low,
    Ratio high,
    Ratio notApplicable,
    Optional<Bands.Band> reached,
    Optional<Bands.Band> level,
    List<Cap> caps,
    List<Term> terms) {

  public SectionResult {
    caps = List.copyOf(caps);
    terms = List.copyOf(terms);
  }

  /** Whether a closed gate lowered the level. */
  public boolean isCapped() {
    return !reached.equals(level);
  }

  /** Whether enough was answered for a level or total to be shown. */
  public boolean isCovered() {
    return score.isPresent() && coverage.compareTo(section.minimumCoverage()) >= 0;
  }
}
