package org.localbydefault.web.plan;

import java.util.Arrays;
import java.util.List;
import org.localbydefault.plan.Status;
import org.localbydefault.questionnaire.Effort;

/** What can be chosen for an action. */
record Choices(List<Choice> efforts, List<Choice> statuses) {
  /** One of several. */
  record Choice(String value, String label, String hint) {}

  static Choices of(ActionTexts words, PlanTexts plan) {
    return new Choices(
        Arrays.stream(Effort.values()).map(e -> new Choice(e.id(), word(words, e), "")).toList(),
        Arrays.stream(Status.values())
            .map(s -> new Choice(s.id(), Lines.word(plan, s), ""))
            .toList());
  }

  private static String word(ActionTexts words, Effort effort) {
    return switch (effort) {
      case WEEKS -> words.weeks();
      case MONTHS -> words.months();
      case YEARS -> words.years();
    };
  }
}
