package org.localbydefault.web.assess;

import java.util.List;
import java.util.Optional;
import org.localbydefault.assessment.SavedAnswer;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.web.QuestionTexts;

/** A part's answers, to be looked over. */
public record Checked(Part part, List<Line> lines) {
  public Checked {
    lines = List.copyOf(lines);
  }

  /**
   * One question with its answer.
   *
   * @param said empty for a blank
   */
  public record Line(Question question, Optional<Said> said, boolean isCarried) {}

  static Checked of(Sheet sheet, Part part, QuestionTexts words) {
    return new Checked(
        part, part.questions().stream().map(question -> line(sheet, question, words)).toList());
  }

  private static Line line(Sheet sheet, Question question, QuestionTexts words) {
    Optional<SavedAnswer> answer = sheet.answer(question.id());
    return new Line(
        question,
        answer.map(a -> Said.of(a.answer(), question, words)),
        answer.filter(SavedAnswer::isCarried).isPresent());
  }
}
