package org.localbydefault.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.localbydefault.questionnaire.Bands;
import org.localbydefault.questionnaire.Gate;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Section;

/** Decides which gates are closed, and what level they leave. */
final class Gates {
  private Gates() {}

  /** The section's closed gates, in the order of the file. */
  static List<Cap> closed(Section section, Bands bands, Map<QuestionId, QuestionResult> results) {
    List<Cap> caps = new ArrayList<>();
    for (Gate gate : section.gates()) {
      if (isClosed(gate, section, results)) {
        Bands.Band band = bands.bands().get(bands.position(gate.cap()));
        caps.add(new Cap(gate, band, gate.reason()));
      }
    }
    return caps;
  }

  /** The lowest of the level reached and the caps. A gate never raises. */
  static Bands.Band capped(Section section, Bands.Band reached, List<Cap> caps) {
    Bands bands = section.bands().orElseThrow();
    int position = bands.position(reached.level());
    for (Cap cap : caps) {
      position = Math.min(position, bands.position(cap.band().level()));
    }
    return bands.bands().get(position);
  }

  private static boolean isClosed(
      Gate gate, Section section, Map<QuestionId, QuestionResult> results) {
    if (gate instanceof Gate.BelowOption below) {
      QuestionResult result = results.get(below.question());
      return result != null && result.value().isPresent() && isBelow(result, below.below());
    } else if (gate instanceof Gate.ShareReached share) {
      return share(section, share.options(), results).compareTo(share.reaches()) >= 0;
    }
    throw new IllegalStateException("unknown gate " + gate);
  }

  private static boolean isBelow(QuestionResult result, OptionId option) {
    Ratio bound = result.question().scale().find(option).orElseThrow().value();
    return result.value().orElseThrow().compareTo(bound) < 0;
  }

  /** Share of the answered weight, 0 to 1, that chose one of the options; 0 where none answered. */
  private static Ratio share(
      Section section, Set<OptionId> options, Map<QuestionId, QuestionResult> results) {
    Ratio answered = Ratio.ZERO;
    Ratio chosen = Ratio.ZERO;
    for (Question question : section.questions().filter(Question::isScored).toList()) {
      QuestionResult result = results.get(question.id());
      if (result != null && result.option().isPresent()) {
        answered = answered.plus(question.weight());
        if (options.contains(result.option().get())) {
          chosen = chosen.plus(question.weight());
        }
      }
    }
    return answered.signum() == 0 ? Ratio.ZERO : chosen.over(answered);
  }
}
