package org.localbydefault.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.localbydefault.questionnaire.Effort;
import org.localbydefault.questionnaire.Guidance;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Scale;

/** Ranks what a council could do next, by scoring every single step up and looking at the gain. */
public final class NextSteps {
  private static final Ratio NOTHING = Ratio.ZERO;

  private NextSteps() {}

  /**
   * Every scored question one option up, best first: steps that open a gate, then by how many
   * questions they unblock, then by gain for the effort, then in the questionnaire's order. A
   * question that only informs is no step, unless it opens a gate.
   */
  public static List<NextStep> rank(Scorecard card) {
    Set<QuestionId> watched = Visibility.watched(card.questionnaire());
    List<NextStep> steps = new ArrayList<>();
    for (QuestionResult result : card.questions().values()) {
      above(result)
          .map(option -> step(card, result, option, watched))
          .filter(step -> result.question().isScored() || !step.opens().isEmpty())
          .ifPresent(steps::add);
    }
    steps.sort(
        Comparator.comparingInt((NextStep s) -> -s.opens().size())
            .thenComparingInt(s -> -s.unblocks().size())
            .thenComparing(NextSteps::worth, Comparator.reverseOrder()));
    return List.copyOf(steps);
  }

  /** The scorecard as if one question stood one option higher; the same where it can't. */
  public static Scorecard withStep(Scorecard card, QuestionId id) {
    Set<QuestionId> watched = Visibility.watched(card.questionnaire());
    return above(card.question(id))
        .map(option -> card.question(id).withValue(option.value()))
        .map(changed -> rescored(card, changed, watched))
        .orElse(card);
  }

  /** Where a condition looks at the question, others may appear or go: all is gathered again. */
  private static Scorecard rescored(
      Scorecard card, QuestionResult changed, Set<QuestionId> watched) {
    QuestionId id = changed.question().id();
    Map<QuestionId, QuestionResult> results;
    if (watched.contains(id)) {
      results = Gathering.gather(card.questionnaire(), card.assessment(), Map.of(id, changed));
      return Scoring.rollUp(card.questionnaire(), card.assessment(), results);
    }
    results = new LinkedHashMap<>(card.questions());
    results.put(id, changed);
    var sections = new RollUp(card.questionnaire(), results).sections(card, id);
    return new Scorecard(card.questionnaire(), card.assessment(), results, sections);
  }

  private static NextStep step(
      Scorecard card, QuestionResult result, Scale.Option to, Set<QuestionId> watched) {
    Question question = result.question();
    Scorecard after = rescored(card, result.withValue(to.value()), watched);
    return new NextStep(
        question,
        result.option().orElseThrow(),
        to.id(),
        overall(after).minus(overall(card)),
        opened(card, after),
        question.blocks().stream().filter(b -> isWaiting(card, b)).toList(),
        result.option().flatMap(o -> action(question, o)));
  }

  private static Optional<Guidance.NextStep> action(Question question, OptionId from) {
    return Optional.ofNullable(question.guidance().nextSteps().get(from));
  }

  private static List<Cap> opened(Scorecard before, Scorecard after) {
    List<Cap> opened = new ArrayList<>();
    for (SectionResult section : before.sections().values()) {
      List<Cap> left = after.section(section.section().id()).caps();
      section.caps().stream().filter(cap -> !left.contains(cap)).forEach(opened::add);
    }
    return opened;
  }

  private static boolean isWaiting(Scorecard card, QuestionId id) {
    QuestionResult result = card.questions().get(id);
    return result != null
        && result.standing().applies()
        && result.normalised().map(x -> x.compareTo(Ratio.ONE) < 0).orElse(true);
  }

  /** Gain for the effort; without a known effort it counts as months. */
  private static Ratio worth(NextStep step) {
    Effort effort = step.action().map(Guidance.NextStep::effort).orElse(Effort.MONTHS);
    return step.gain().over(Ratio.of(effort.weight()));
  }

  private static Ratio overall(Scorecard card) {
    return card.overall().score().orElse(NOTHING);
  }

  /** The option with the next higher value than the one that counts now. */
  private static Optional<Scale.Option> above(QuestionResult result) {
    return result
        .value()
        .flatMap(
            value ->
                result.question().scale().options().stream()
                    .filter(o -> o.value().compareTo(value) > 0)
                    .reduce((a, b) -> b.value().compareTo(a.value()) < 0 ? b : a));
  }
}
