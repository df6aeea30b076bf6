package org.localbydefault.report.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.localbydefault.casestudy.CaseStudies;
import org.localbydefault.casestudy.CaseStudy;
import org.localbydefault.casestudy.Match;
import org.localbydefault.casestudy.Matching;
import org.localbydefault.finding.Finding;
import org.localbydefault.finding.Findings;
import org.localbydefault.finding.Weakness;
import org.localbydefault.plan.Action;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.scoring.Comparison;
import org.localbydefault.scoring.NextStep;
import org.localbydefault.scoring.NextSteps;
import org.localbydefault.scoring.QuestionResult;
import org.localbydefault.scoring.Scorecard;

/**
 * Everything that was worked out before a word is written.
 *
 * @param comparison with the last round; absent for a first one
 * @param nextSteps best first
 * @param matches case studies for each weakness
 * @param actions what the council decided to do, in the order in which the plan shows it; none
 *     leaves the plan to be filled in
 */
public record Results(
    Scorecard card,
    Optional<Comparison> comparison,
    Findings findings,
    List<NextStep> nextSteps,
    Map<QuestionId, List<Match>> matches,
    List<Action> actions) {
  public Results {
    actions = List.copyOf(actions);
  }

  /** Works it out. */
  public static Results of(
      Scorecard card, Optional<Scorecard> previous, List<CaseStudy> caseStudies) {
    return of(card, previous, (CaseStudies) questions -> caseStudies);
  }

  /** Works it out with a library, of which only what is needed is read. */
  public static Results of(Scorecard card, Optional<Scorecard> previous, CaseStudies caseStudies) {
    Findings findings = Finding.find(card);
    List<QuestionResult> weak = findings.weaknesses().stream().map(Weakness::result).toList();
    Set<QuestionId> questions =
        weak.stream().map(result -> result.question().id()).collect(Collectors.toSet());
    return new Results(
        card,
        previous.map(before -> Comparison.of(card, before)),
        findings,
        NextSteps.rank(card),
        Matching.match(weak, card.assessment(), caseStudies.about(questions)),
        List.of());
  }

  /** The same with the council's own plan. */
  public Results with(List<Action> plan) {
    return new Results(card, comparison, findings, nextSteps, matches, plan);
  }
}
