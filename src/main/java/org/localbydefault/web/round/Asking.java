package org.localbydefault.web.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localbydefault.questionnaire.Form;
import org.localbydefault.questionnaire.FormId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.web.Choice;

/**
 * What people are asked: a questionnaire, whole or in one of its forms.
 *
 * @param form empty for every question
 */
record Asking(Questionnaire questionnaire, Optional<FormId> form) {

  /** Everything that can be asked. */
  static List<Choice> choices(List<Questionnaire> questionnaires, RoundTexts words) {
    List<Choice> choices = new ArrayList<>();
    for (Questionnaire one : questionnaires) {
      choices.add(
          Choice.of(one.id().value(), words.all_questions(one.title(), one.questions().size())));
      for (Form form : one.forms()) {
        choices.add(
            Choice.of(
                one.id() + "/" + form.id(),
                words.some_questions(one.title(), form.title(), form.questions().size())));
      }
    }
    return choices;
  }

  /** What was chosen of it. */
  static Optional<Asking> find(List<Questionnaire> questionnaires, String chosen) {
    for (Questionnaire one : questionnaires) {
      if (one.id().value().equals(chosen)) {
        return Optional.of(new Asking(one, Optional.empty()));
      }
      for (Form form : one.forms()) {
        if ((one.id() + "/" + form.id()).equals(chosen)) {
          return Optional.of(new Asking(one, Optional.of(form.id())));
        }
      }
    }
    return Optional.empty();
  }
}
