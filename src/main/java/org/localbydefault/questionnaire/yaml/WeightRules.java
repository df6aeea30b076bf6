package org.localbydefault.questionnaire.yaml;

import org.localbydefault.questionnaire.Combine;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Section;

/** A weight that is written down changes a score somewhere. */
final class WeightRules {
  private final Outline outline;

  private WeightRules(Outline outline) {
    this.outline = outline;
  }

  static void check(Questionnaire questionnaire, Outline outline) {
    new WeightRules(outline).check(questionnaire.overall(), false);
  }

  /**
   * @param isFlattened whether a section further out looks at the questions below directly
   */
  private void check(Section section, boolean isFlattened) {
    boolean isFlat = section.combine() == Combine.MEAN || section.combine() == Combine.SUM;
    for (var child : section.children()) {
      if (child instanceof Section inner) {
        checkSection(section, inner);
        check(inner, isFlattened || isFlat);
      } else if (child instanceof Question question) {
        checkQuestion(section, question, isFlattened || isFlat);
      }
    }
  }

  private void checkSection(Section parent, Section section) {
    Fields fields = outline.of(section);
    if (parent.combine() != Combine.MEAN_OF_SECTIONS) {
      warn(
          fields,
          "the section around it combines by `%s`, where sections do not count"
              .formatted(parent.combine().id()),
          "Use `combine: mean-of-sections` there, or leave the weight out.");
    } else if (section.questions().noneMatch(Question::isScored)) {
      warn(fields, "no question in it is scored", "Leave the weight out.");
    }
  }

  private void checkQuestion(Section parent, Question question, boolean isFlattened) {
    Fields fields = outline.of(question);
    if (!question.isScored()) {
      warn(fields, "the question is not scored", "Leave the weight out.");
    } else if (parent.combine() == Combine.MINIMUM && !isFlattened) {
      warn(fields, "the section around it takes the minimum", "Leave the weight out.");
    }
  }

  private static void warn(Fields fields, String why, String hint) {
    if (fields.has("weight")) {
      fields
          .problems()
          .warning(
              fields.mapping().placeOf("weight"),
              fields.path("weight"),
              "this weight can never count: " + why,
              hint);
    }
  }
}
