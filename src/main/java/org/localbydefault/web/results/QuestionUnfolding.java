package org.localbydefault.web.results;

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

/** How people's answers to a question became its value, sentence by sentence. */
final class QuestionUnfolding {
  private final UnfoldTexts words;
  private final QuestionResult result;
  private final String level;
  private final List<String> lines = new ArrayList<>();

  private QuestionUnfolding(UnfoldTexts words, QuestionResult result, String level) {
    this.words = words;
    this.result = result;
    this.level = level;
  }

  /**
   * @param level the word for where it stands
   */
  static List<String> of(UnfoldTexts words, Scorecard card, QuestionResult result, String level) {
    QuestionUnfolding text = new QuestionUnfolding(words, result, level);
    if (result.standing() == Standing.NOT_ASKED) {
      text.lines.add(words.not_asked());
    } else if (result.standing() == Standing.OUT_OF_SCOPE) {
      text.lines.add(words.out_of_scope(String.join(" ", result.reasons())));
    } else {
      result.agreed().ifPresentOrElse(text::addAgreed, text::addMedian);
      text.addValue();
    }
    text.addUse(card);
    return List.copyOf(text.lines);
  }

  private void addAgreed(AgreedAnswer agreed) {
    lines.add(
        switch (result.standing()) {
          case ANSWERED -> words.agreed(level, result.value().orElseThrow().toString());
          case NOT_APPLICABLE -> words.agreed_not_applicable();
          default -> words.agreed_unknown();
        });
    lines.add(words.because(agreed.reason()));
    if (!agreed.dissent().isEmpty()) {
      lines.add(words.otherwise(agreed.dissent()));
    }
    if (!result.dissent().isEmpty()) {
      lines.add(words.dissent(result.dissent().size()));
    }
  }

  private void addMedian() {
    if (result.standing() == Standing.NOT_APPLICABLE) {
      String reasons = String.join("; ", result.reasons().stream().distinct().sorted().toList());
      lines.add(words.nobody_applies(reasons));
      return;
    }
    int answers = result.answers();
    String value = result.value().map(Ratio::toString).orElse("");
    lines.add(
        answers == 0
            ? words.nobody()
            : answers == 1
                ? words.one(value, level)
                : answers % 2 == 1
                    ? words.middle(answers, value, level)
                    : words.half_way(answers, value, level));
  }

  private void addValue() {
    Scale scale = result.question().scale();
    result
        .normalised()
        .ifPresent(
            share ->
                lines.add(
                    words.normalised(
                        scale.minimum().toString(),
                        scale.maximum().toString(),
                        Unfolding.shown(words, share))));
  }

  private void addUse(Scorecard card) {
    if (!result.question().isScored()) {
      lines.add(words.not_scored());
      return;
    }
    for (SectionResult section : card.sections().values()) {
      for (Term term : section.terms()) {
        if (term.node().equals(result.question())) {
          String title = section.section().shortTitle();
          lines.add(
              term.score().isPresent()
                  ? words.use(title, term.weight().toString())
                  : words.no_use(title));
        }
      }
    }
  }
}
