package org.localbydefault.cli;

import java.util.ArrayList;
import java.util.List;
import org.localbydefault.assessment.AgreedAnswer;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Scale;
import org.localbydefault.scoring.QuestionResult;
import org.localbydefault.scoring.Scorecard;
import org.localbydefault.scoring.SectionResult;
import org.localbydefault.scoring.Standing;
import org.localbydefault.scoring.Term;

/** How a statement came to its number, step by step. */
final class QuestionExplanation {
  private final QuestionResult result;
  private final Scale scale;
  private final List<String> lines = new ArrayList<>();

  private QuestionExplanation(QuestionResult result) {
    this.result = result;
    this.scale = result.question().scale();
  }

  static List<String> of(Scorecard card, QuestionResult result) {
    QuestionExplanation text = new QuestionExplanation(result);
    text.lines.add("%s (%s)".formatted(result.question().title(), result.question().id()));
    text.say(result.question().text());
    text.lines.add("");
    if (result.standing() == Standing.OUT_OF_SCOPE || result.standing() == Standing.NOT_ASKED) {
      text.addOutside();
    } else {
      text.addAnswers();
      text.addValue();
    }
    text.addUse(card);
    return text.lines;
  }

  private void say(String text) {
    lines.addAll(Texts.wrapped("", text));
  }

  private void addOutside() {
    say(
        result.standing() == Standing.NOT_ASKED
            ? "It was not asked: it is not in the form that was used, or what it depends on does"
                + " not hold."
            : "It is outside this council's role: " + String.join(" ", result.reasons()));
  }

  private void addAnswers() {
    lines.add("What people answered:");
    Grid grid = new Grid(1);
    for (int i = 0; i < scale.options().size(); i++) {
      Scale.Option option = scale.options().get(i);
      grid.row(
          "  " + option.label(), "(value " + option.value() + ")", result.counts().get(i) + "");
    }
    grid.row("  Don't know", "", result.dontKnow() + "");
    grid.row("  Does not apply", "", result.notApplicable() + "");
    grid.row("  Left blank", "", result.blank() + "");
    lines.addAll(grid.lines());
    lines.add("");
  }

  private void addValue() {
    result.agreed().ifPresentOrElse(this::addAgreed, this::addMedian);
    if (result.value().isPresent()) {
      Ratio value = result.value().get();
      Ratio low = scale.minimum();
      Ratio high = scale.maximum();
      say(
          "Between the lowest value %s and the highest %s that is (%s − %s) / (%s − %s) = %s."
              .formatted(
                  low,
                  high,
                  value,
                  low,
                  high,
                  low,
                  Numbers.unfolded(result.normalised().orElseThrow())));
    }
    if (!result.dissent().isEmpty()) {
      say(
          "People who hold a view two or more levels from the agreed one: %d."
              .formatted(result.dissent().size()));
    }
  }

  private void addAgreed(AgreedAnswer agreed) {
    String reason = " Their reason: " + agreed.reason();
    say(
        switch (result.standing()) {
          case ANSWERED ->
              "The group agreed on %s, so that counts and not the single answers: value %s.%s"
                  .formatted(optionLabel(), result.value().orElseThrow(), reason);
          case NOT_APPLICABLE -> "The group agreed that it does not apply." + reason;
          default -> "The group agreed that it does not know: that counts as unanswered." + reason;
        });
  }

  private void addMedian() {
    int answers = result.answers();
    if (result.standing() == Standing.NOT_APPLICABLE) {
      say(
          "Nobody chose a level, and it was said not to apply: "
              + String.join("; ", result.reasons()));
      return;
    } else if (answers == 0) {
      say("Nobody chose a level, so it counts as unanswered, which is not zero.");
      return;
    }
    String middle =
        answers == 1
            ? "One person chose a level, and that counts"
            : answers % 2 == 1
                ? "The middle of the %d levels chosen counts, number %d from the lowest"
                    .formatted(answers, answers / 2 + 1)
                : "Half-way between the two middle ones of the %d levels chosen counts"
                    .formatted(answers);
    say("%s: value %s%s.".formatted(middle, result.value().orElseThrow(), reached()));
  }

  private String reached() {
    boolean isBetween =
        scale.options().stream()
            .noneMatch(o -> result.value().filter(o.value()::equals).isPresent());
    return isBetween
        ? ", between two levels; it counts as having reached " + optionLabel()
        : ", " + optionLabel();
  }

  private String optionLabel() {
    return result.option().flatMap(scale::find).map(Scale.Option::label).orElse("");
  }

  /** Where the number goes from here. */
  private void addUse(Scorecard card) {
    lines.add("");
    if (!result.question().isScored()) {
      say("It informs and is not scored.");
      return;
    }
    for (SectionResult section : card.sections().values()) {
      for (Term term : section.terms()) {
        if (term.node().equals(result.question())) {
          say(use(section, term));
        }
      }
    }
  }

  private static String use(SectionResult section, Term term) {
    String title = section.section().shortTitle();
    return term.score().isPresent()
        ? "In %s (%s) it stands with weight %s. To see that sum: explain … %s"
            .formatted(
                title, Numbers.percent(section.score()), term.weight(), section.section().id())
        : "In %s it adds nothing to the score%s."
            .formatted(
                title, term.standing().applies() ? ", and lowers the share that was answered" : "");
  }
}
