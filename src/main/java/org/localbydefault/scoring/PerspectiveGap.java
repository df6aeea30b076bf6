package org.localbydefault.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.assessment.Perspective.Side;
import org.localbydefault.assessment.Respondent;
import org.localbydefault.assessment.Response;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.Ratio;

/**
 * How groups of people see one question. Nothing is shown where a group, or the rest after taking a
 * group away, has fewer answers than the room's smallest group: nobody's answer can be worked out.
 *
 * @param medians raw median per group that may be shown, in the order of {@link Side}
 */
public record PerspectiveGap(Question question, Map<Side, Ratio> medians) {
  public PerspectiveGap {
    medians = java.util.Collections.unmodifiableMap(new EnumMap<>(medians));
  }

  /**
   * The groups' views of every question on which at least two groups may be shown, in the
   * questionnaire's order.
   */
  public static List<PerspectiveGap> all(Scorecard card) {
    List<PerspectiveGap> gaps = new ArrayList<>();
    for (QuestionResult result : card.questions().values()) {
      if (result.standing() == Standing.ANSWERED) {
        of(result.question(), card.assessment()).ifPresent(gaps::add);
      }
    }
    return List.copyOf(gaps);
  }

  /** Steps by which officers put the question higher than partners do; absent where not shown. */
  public Optional<Ratio> officersAbovePartners() {
    Ratio officers = medians.get(Side.OFFICERS);
    Ratio partners = medians.get(Side.PARTNERS);
    return officers == null || partners == null
        ? Optional.empty()
        : Optional.of(officers.minus(partners));
  }

  private static Optional<PerspectiveGap> of(Question question, Assessment assessment) {
    Map<Side, List<Integer>> counts = counts(question, assessment);
    int all = counts.values().stream().mapToInt(PerspectiveGap::people).sum();
    int smallest = assessment.smallestGroup();
    for (List<Integer> group : counts.values()) {
      if (people(group) < smallest || all - people(group) < smallest) {
        return Optional.empty();
      }
    }
    Map<Side, Ratio> medians = new EnumMap<>(Side.class);
    counts.forEach((side, n) -> medians.put(side, Gathering.median(question.scale(), n)));
    return medians.size() < 2
        ? Optional.empty()
        : Optional.of(new PerspectiveGap(question, medians));
  }

  private static Map<Side, List<Integer>> counts(Question question, Assessment assessment) {
    Map<Side, int[]> counts = new EnumMap<>(Side.class);
    for (Respondent respondent : assessment.respondents()) {
      Answer answer = respondent.answers().get(question.id());
      if (answer != null && answer.response() instanceof Response.Chosen chosen) {
        int[] group =
            counts.computeIfAbsent(
                respondent.perspective().side(), s -> new int[question.scale().options().size()]);
        group[question.scale().position(chosen.option())]++;
      }
    }
    Map<Side, List<Integer>> lists = new EnumMap<>(Side.class);
    counts.forEach((side, n) -> lists.put(side, java.util.Arrays.stream(n).boxed().toList()));
    return lists;
  }

  private static int people(List<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }
}
