package org.localbydefault.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localbydefault.questionnaire.Effort;
import org.localbydefault.questionnaire.Guidance;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Scale;
import org.localbydefault.questionnaire.SectionId;

/** Ranks what a council could do next, by scoring every single step up and looking at the gain. */
public final class NextSteps {
  private NextSteps() {}

  /**
   * Every scored question one option up, best first: steps that open a gate, then by how many
   * questions they unblock, then by gain for the effort, then in the questionnaire's order. A
   * question that only informs is no step, unless it opens a gate.
   */
  public static List<NextStep> rank(Scorecard card) {
    WhatIf whatIf = new WhatIf(card);
    List<NextStep> steps = new ArrayList<>();
    for (QuestionResult result : card.questions().values()) {
      result
          .above()
          .map(option -> step(whatIf, result, option))
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
    return card.question(id)
        .above()
        .map(option -> new WhatIf(card).card(card.question(id).withValue(option.value())))
        .orElse(card);
  }

  /** The scorecard as if several questions stood one option higher; those that can't stay. */
  public static Scorecard withSteps(Scorecard card, Collection<QuestionId> ids) {
    Map<QuestionId, QuestionResult> changed = new LinkedHashMap<>();
    for (QuestionId id : ids) {
      QuestionResult result = card.question(id);
      result.above().ifPresent(option -> changed.put(id, result.withValue(option.value())));
    }
    return new WhatIf(card).card(changed);
  }

  private static NextStep step(WhatIf whatIf, QuestionResult result, Scale.Option to) {
    Scorecard card = whatIf.card();
    Map<SectionId, SectionResult> after = whatIf.sections(result.withValue(to.value()));
    Question question = result.question();
    return new NextStep(
        question,
        result.option().orElseThrow(),
        to.id(),
        overall(after).minus(overall(card.sections())),
        opened(card.sections(), after),
        question.blocks().stream().filter(b -> isWaiting(card, b)).toList(),
        result.option().flatMap(o -> action(question, o)));
  }

  private static Optional<Guidance.NextStep> action(Question question, OptionId from) {
    return Optional.ofNullable(question.guidance().nextSteps().get(from));
  }

  private static List<Cap> opened(
      Map<SectionId, SectionResult> before, Map<SectionId, SectionResult> after) {
    List<Cap> opened = new ArrayList<>();
    for (SectionResult section : before.values()) {
      for (Cap cap : section.caps()) {
        if (!found(after, section.section().id()).caps().contains(cap)) {
          opened.add(cap);
        }
      }
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

  private static Ratio overall(Map<SectionId, SectionResult> sections) {
    return found(sections, SectionId.OVERALL).score().orElse(Ratio.ZERO);
  }

  private static SectionResult found(Map<SectionId, SectionResult> sections, SectionId id) {
    SectionResult found = sections.get(id);
    if (found == null) {
      throw new IllegalStateException("'" + id + "' was not scored");
    }
    return found;
  }
}
