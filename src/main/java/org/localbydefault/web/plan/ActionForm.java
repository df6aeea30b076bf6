package org.localbydefault.web.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.localbydefault.plan.Action;
import org.localbydefault.plan.Status;
import org.localbydefault.questionnaire.Effort;
import org.localbydefault.web.DateFields;
import org.localbydefault.web.Form;

/**
 * An action as typed: what it comes to, and what is wrong with it.
 *
 * @param due absent where none was typed or it is wrong
 */
record ActionForm(Form form, Optional<LocalDate> due, Optional<Effort> effort, Status status) {
  private static final int LONGEST_TITLE = 400;
  private static final int LONGEST_OWNER = 120;
  private static final int LONGEST_NOTE = 4000;

  static ActionForm read(Form form, ActionTexts words) {
    boolean isBlank = DateFields.isBlank(form, "due");
    boolean isWhole = DateFields.isWhole(form, "due");
    Optional<LocalDate> due = DateFields.read(form, "due");
    Optional<Status> status =
        Arrays.stream(Status.values()).filter(s -> s.id().equals(form.value("status"))).findFirst();
    String title = form.value("title");
    Form checked =
        form.require(!title.isEmpty(), "title", words.title_missing())
            .require(title.length() <= LONGEST_TITLE, "title", words.title_long(LONGEST_TITLE))
            .require(
                form.value("owner").length() <= LONGEST_OWNER,
                "owner",
                words.owner_long(LONGEST_OWNER))
            .require(isBlank || isWhole, "due-day", words.due_part())
            .require(!isWhole || due.isPresent(), "due-day", words.due_wrong())
            .require(status.isPresent(), "status", words.status_missing())
            .require(
                form.value("note").length() <= LONGEST_NOTE, "note", words.note_long(LONGEST_NOTE));
    Optional<Effort> effort =
        Arrays.stream(Effort.values()).filter(e -> e.id().equals(form.value("effort"))).findFirst();
    return new ActionForm(checked, due, effort, status.orElse(Status.NOT_STARTED));
  }

  /** The action with what was typed. */
  Action over(Action action, int edition) {
    return new Action(
        action.id(),
        action.round(),
        action.question(),
        form.value("title"),
        form.value("owner"),
        due,
        effort,
        status,
        form.value("note"),
        edition);
  }

  /** A form filled in with an action. */
  static Form of(Action action) {
    Form form =
        Form.empty()
            .with("title", action.title())
            .with("owner", action.owner())
            .with("effort", action.effort().map(Effort::id).orElse(""))
            .with("status", action.status().id())
            .with("note", action.note())
            .with("edition", String.valueOf(action.edition()));
    return action.due().map(due -> DateFields.write(form, "due", due)).orElse(form);
  }
}
