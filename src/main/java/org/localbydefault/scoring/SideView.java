package org.localbydefault.scoring;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.assessment.Perspective.Side;
import org.localbydefault.assessment.Respondent;
import org.localbydefault.questionnaire.QuestionId;

/**
 * A result as one group of people sees it. Only questions count on which groups may be shown apart
 * ({@link PerspectiveGap}), and what everybody agreed on afterwards does not.
 */
public final class SideView {
  private SideView() {}

  /** The groups that may be shown on any question, in the order of {@link Side}. */
  public static Set<Side> shown(Scorecard card) {
    Set<Side> sides = new LinkedHashSet<>();
    List<PerspectiveGap> gaps = PerspectiveGap.all(card);
    for (Side side : Side.values()) {
      if (gaps.stream().anyMatch(gap -> gap.medians().containsKey(side))) {
        sides.add(side);
      }
    }
    return sides;
  }

  /** The scorecard of one group alone; absent where it may not be shown on any question. */
  public static Optional<Scorecard> of(Scorecard card, Side side) {
    Set<QuestionId> shown = new LinkedHashSet<>();
    for (PerspectiveGap gap : PerspectiveGap.all(card)) {
      if (gap.medians().containsKey(side)) {
        shown.add(gap.question().id());
      }
    }
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(Scoring.score(card.questionnaire(), only(card.assessment(), side, shown)));
  }

  private static Assessment only(Assessment all, Side side, Set<QuestionId> shown) {
    return new Assessment(
        all.questionnaire(),
        all.version(),
        all.council(),
        all.date(),
        all.form(),
        all.themes(),
        all.targets(),
        all.respondents().stream()
            .filter(r -> r.perspective().side() == side)
            .map(r -> only(r, shown))
            .toList(),
        Map.of(),
        all.smallestGroup());
  }

  private static Respondent only(Respondent respondent, Set<QuestionId> shown) {
    Map<QuestionId, Answer> answers = new HashMap<>(respondent.answers());
    answers.keySet().retainAll(shown);
    return new Respondent(respondent.id(), respondent.name(), respondent.perspective(), answers);
  }
}
