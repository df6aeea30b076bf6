package org.localbydefault.scoring;

import java.util.List;
import java.util.Optional;
import org.localbydefault.questionnaire.Blank;
import org.localbydefault.questionnaire.Ratio;

/**
 * What a section's terms come to.
 *
 * @param low with every blank at the lowest: never above the score
 * @param high with every blank at the highest: never below the score
 */
record Sum(Standing standing, Optional<Ratio> score, Ratio coverage, Ratio low, Ratio high) {

  /**
   * The weighted mean of the terms that have a score. The bounds are weighted over all terms that
   * apply, so that high − low = 1 − coverage.
   */
  static Sum mean(List<Term> terms, Blank blank) {
    Ratio applicable = Ratio.ZERO;
    Ratio scored = Ratio.ZERO;
    Ratio score = Ratio.ZERO;
    Ratio coverage = Ratio.ZERO;
    Ratio low = Ratio.ZERO;
    Ratio high = Ratio.ZERO;
    for (Term term : terms) {
      if (term.standing().applies()) {
        applicable = applicable.plus(term.weight());
        coverage = coverage.plus(term.weight().times(term.coverage()));
        low = low.plus(term.weight().times(term.low()));
        high = high.plus(term.weight().times(term.high()));
        if (term.score().isPresent()) {
          scored = scored.plus(term.weight());
          score = score.plus(term.weight().times(term.score().get()));
        }
      }
    }
    if (applicable.signum() == 0) {
      return nothingApplies(terms);
    }
    Ratio worst = low.over(applicable);
    Optional<Ratio> mean =
        scored.signum() == 0 ? Optional.empty() : Optional.of(score.over(scored));
    return of(
        blank == Blank.LOWEST ? Optional.of(worst) : mean,
        coverage.over(applicable),
        worst,
        high.over(applicable));
  }

  /** The lowest of the terms that have a score; the coverage is the terms' weighted mean. */
  static Sum lowest(List<Term> terms, Blank blank) {
    Sum mean = mean(terms, blank);
    if (!mean.standing().applies()) {
      return mean;
    }
    Ratio low = Ratio.ONE;
    Ratio high = Ratio.ONE;
    Optional<Ratio> score = Optional.empty();
    for (Term term : terms) {
      if (term.standing().applies()) {
        low = low.min(term.low());
        high = high.min(term.high());
        score =
            term.score().isPresent()
                ? Optional.of(score.orElse(Ratio.ONE).min(term.score().get()))
                : score;
      }
    }
    return of(blank == Blank.LOWEST ? Optional.of(low) : score, mean.coverage(), low, high);
  }

  private static Sum of(Optional<Ratio> score, Ratio coverage, Ratio low, Ratio high) {
    Standing standing = score.isPresent() ? Standing.ANSWERED : Standing.UNANSWERED;
    return new Sum(standing, score, coverage, low, high);
  }

  private static Sum nothingApplies(List<Term> terms) {
    boolean isTakenOut = terms.stream().anyMatch(t -> t.standing() == Standing.NOT_APPLICABLE);
    boolean isOutOfScope = terms.stream().anyMatch(t -> t.standing() == Standing.OUT_OF_SCOPE);
    Standing standing =
        isTakenOut
            ? Standing.NOT_APPLICABLE
            : isOutOfScope ? Standing.OUT_OF_SCOPE : Standing.NOT_ASKED;
    return new Sum(standing, Optional.empty(), Ratio.ZERO, Ratio.ZERO, Ratio.ONE);
  }
}
