package org.localbydefault.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localbydefault.questionnaire.Gate;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.questionnaire.SectionId;
import org.localbydefault.scoring.Cap;
import org.localbydefault.scoring.PerspectiveGap;
import org.localbydefault.scoring.QuestionResult;
import org.localbydefault.scoring.Scorecard;
import org.localbydefault.scoring.SectionResult;

/**
 * Chooses the weaknesses that come first: the lowest, raised by dispute, by partners who see it far
 * lower, by blocking others, and by keeping a level down.
 */
final class Priorities {
  private static final int MOST = 5;
  private static final int FEWEST = 3;
  private static final Ratio WEAK = Ratio.of(1, 2);
  private static final Ratio RAISE = Ratio.of(1, 8);

  private final Scorecard card;
  private final Map<QuestionId, Disagreement> disputed = new HashMap<>();
  private final Map<QuestionId, Ratio> partnersLower = new HashMap<>();
  private final Map<QuestionId, SectionId> sections = new HashMap<>();

  private Priorities(Scorecard card, List<Disagreement> disagreements) {
    this.card = card;
    disagreements.forEach(d -> disputed.put(d.result().question().id(), d));
    for (PerspectiveGap gap : PerspectiveGap.all(card)) {
      gap.officersAbovePartners()
          .filter(steps -> steps.compareTo(Ratio.ONE) >= 0)
          .ifPresent(steps -> partnersLower.put(gap.question().id(), steps));
    }
    for (Section section : card.questionnaire().overall().sections()) {
      section.questions().forEach(q -> sections.put(q.id(), section.id()));
    }
  }

  /** Up to five that stand in the lower half or its middle; three, if anything is below the top. */
  static List<Weakness> rank(
      Scorecard card, List<QuestionResult> answered, List<Disagreement> disagreements) {
    Priorities priorities = new Priorities(card, disagreements);
    List<Weakness> ranked =
        answered.stream()
            .filter(r -> Finding.height(r).compareTo(Ratio.ONE) < 0)
            .map(priorities::weakness)
            .sorted(Comparator.comparing(Weakness::priority).reversed())
            .toList();
    List<Weakness> chosen = new ArrayList<>();
    for (Weakness weakness : ranked) {
      boolean isWeak = Finding.height(weakness.result()).compareTo(WEAK) <= 0;
      if (chosen.size() < (isWeak ? MOST : FEWEST)) {
        chosen.add(weakness);
      }
    }
    return chosen;
  }

  private Weakness weakness(QuestionResult result) {
    List<Cause> causes = new ArrayList<>();
    causes.add(new Cause.Low(result.option().orElseThrow()));
    addDispute(result, causes);
    blocks(result).ifPresent(causes::add);
    causes.addAll(caps(result));
    Ratio missing = Ratio.ONE.minus(Finding.height(result));
    Ratio raised = RAISE.times(Ratio.of(causes.size() - 1L));
    SectionId section = sections.getOrDefault(result.question().id(), SectionId.OVERALL);
    return new Weakness(result, section, missing.plus(raised), causes);
  }

  private void addDispute(QuestionResult result, List<Cause> causes) {
    Disagreement dispute = disputed.get(result.question().id());
    if (dispute != null && dispute.isWide()) {
      causes.add(
          new Cause.Disputed(dispute.agreement(), dispute.withinOneStep(), result.answers()));
    }
    Ratio steps = partnersLower.get(result.question().id());
    if (steps != null) {
      causes.add(new Cause.PartnersLower(steps));
    }
  }

  /** Blocking counts only where others really wait: they apply and are not yet at the top. */
  private Optional<Cause> blocks(QuestionResult result) {
    List<QuestionId> waiting =
        result.question().blocks().stream()
            .filter(id -> card.questions().containsKey(id))
            .filter(id -> card.question(id).standing().applies())
            .filter(id -> card.question(id).normalised().filter(Ratio.ONE::equals).isEmpty())
            .toList();
    return waiting.isEmpty() ? Optional.empty() : Optional.of(new Cause.Blocks(waiting));
  }

  private List<Cause> caps(QuestionResult result) {
    List<Cause> causes = new ArrayList<>();
    for (SectionResult section : card.sections().values()) {
      for (Cap cap : section.caps()) {
        if (lowers(cap, section)
            && cap.gate() instanceof Gate.BelowOption below
            && below.question().equals(result.question().id())) {
          causes.add(new Cause.Caps(section.section().id(), cap.band().level()));
        }
      }
    }
    return causes;
  }

  /** A gate can be closed above the level that the score alone reaches. */
  private static boolean lowers(Cap cap, SectionResult section) {
    return section
        .reached()
        .filter(reached -> cap.band().from().compareTo(reached.from()) < 0)
        .isPresent();
  }
}
