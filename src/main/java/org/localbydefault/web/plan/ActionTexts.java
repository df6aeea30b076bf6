package org.localbydefault.web.plan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** One action of the plan. */
@MessageBundle("action")
interface ActionTexts {
  @Message("Add an action")
  String add_title();

  @Message("Change an action")
  String change_title();

  @Message("What will be done?")
  String title();

  @Message("Who sees to it?")
  String owner();

  @Message("A role or team, for example Head of commissioning")
  String owner_hint();

  @Message("When is it due?")
  String due();

  @Message("For example, 31 3 2027")
  String due_hint();

  @Message("Day")
  String day();

  @Message("Month")
  String month();

  @Message("Year")
  String year();

  @Message("How much effort is it?")
  String effort();

  @Message("Weeks")
  String weeks();

  @Message("Months")
  String months();

  @Message("A year or more")
  String years();

  @Message("How far along is it?")
  String status();

  @Message("Notes")
  String note();

  @Message("Save the action")
  String save();

  @Message("Enter what will be done")
  String title_missing();

  @Message("Shorten what will be done to {most} characters or fewer")
  String title_long(int most);

  @Message("Shorten who sees to it to {most} characters or fewer")
  String owner_long(int most);

  @Message("Shorten the notes to {most} characters or fewer")
  String note_long(int most);

  @Message("Enter the due date with day, month and year")
  String due_part();

  @Message("Enter a real date, for example 31 3 2027")
  String due_wrong();

  @Message("Select how far it is")
  String status_missing();

  @Message("Somebody changed this action while you wrote")
  String conflict_title();

  @Message(
      "Nothing is lost. Theirs is saved; yours is in the form below. Save yours to put it in place of theirs.")
  String conflict_lead();

  @Message("What is saved now")
  String theirs();

  @Message("What you wrote")
  String yours();

  @Message("Keep theirs")
  String keep();

  @Message("Delete this action")
  String delete_link();

  @Message("Delete this action?")
  String delete_title();

  @Message("It goes from the plan for good. To keep it on record, set it to Dropped instead.")
  String delete_lead();

  @Message("Delete the action")
  String delete_submit();

  @Message("This action was deleted meanwhile")
  String gone_title();

  @Message("Somebody deleted it. What you wrote is below, so that you can add it again.")
  String gone();
}
