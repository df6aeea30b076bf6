package org.localbydefault.web.assess;

import java.util.List;
import java.util.Optional;
import org.localbydefault.assessment.SavedAnswer;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.web.Choice;
import org.localbydefault.web.Form;
import org.localbydefault.web.ResponseForm;

/**
 * One question put to one person.
 *
 * @param from where the person comes from and goes back to: {@code check} for the part's answers,
 *     {@code all} for everybody's; else on to the next question
 */
public record Asked(Sheet sheet, Part part, Question question, String from, Form form) {
  static final String CHECK = "check";
  static final String ALL = "all";

  public String base() {
    return Desk.base(sheet.round());
  }

  public Optional<SavedAnswer> saved() {
    return sheet.answer(question.id());
  }

  /** Whether the last round's answer stands here and waits for a look. */
  public boolean isCarried() {
    return saved().filter(SavedAnswer::isCarried).isPresent();
  }

  /** The practices, lowest first. */
  public List<Choice> levels() {
    return ResponseForm.levels(question);
  }

  /** Whether the levels stand for described practices. */
  public boolean isDescribed() {
    return ResponseForm.isDescribed(question);
  }

  /** The page before this one. */
  public String back() {
    return switch (from) {
      case CHECK -> checking();
      case ALL -> base() + "/check";
      default -> part.before(question).map(this::address).orElse(base());
    };
  }

  /** The page after this one. */
  public String next() {
    return switch (from) {
      case CHECK -> checking();
      case ALL -> base() + "/check";
      default -> part.after(question).map(this::address).orElse(checking());
    };
  }

  private String checking() {
    return base() + "/sections/" + part.section().id();
  }

  private String address(Question other) {
    return base() + "/questions/" + other.id();
  }
}
