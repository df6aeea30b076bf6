package org.localbydefault.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Letters that remind, and how to stop them. */
@MessageBundle("reminder")
public interface ReminderTexts {
  @Message("Your answers are wanted by {day}")
  String answer_subject(String day);

  @Message(
      """
      {council} is working on its assessment “{round}”. You have not finished yet.

      Answers are wanted by {day}. Each answer is saved at once, and you can stop and go on later.

      Go on here:
      {link}
      """)
  String answer(String council, String round, String day, String link);

  @Message("The day for answers has come: {round}")
  String closing_subject(String round);

  @Message(
      """
      Answers for “{round}” at {council} were wanted by {day}.

      People who have finished: {finished} of {count}.

      You can ask the others once more, choose a later day, or lock the assessment and look at the
      results:
      {link}
      """)
  String closing(
      String council, String round, String day, String finished, String count, String link);

  @Message("Actions that are due: {council}")
  String plan_subject(String council);

  @Message(
      """
      These actions in the plan of {council} are due soon or overdue:

      {actions}

      Open the plan to say how far they are:
      {link}
      """)
  String plan(String council, String actions, String link);

  @Message("- {title} (due {day})")
  String action(String title, String day);

  @Message("- and {count} more")
  String more(int count);

  @Message(
      """

      --
      You get this letter because you have an account at Local by Default.
      Stop reminders: {link}
      """)
  String stop(String link);

  @Message("Stop reminders")
  String stop_title();

  @Message("Press the button to get no more letters that remind you of answers and actions.")
  String stop_lead();

  @Message("You still get letters that you ask for, such as a link for a new password.")
  String stop_others();

  @Message("Stop reminders")
  String stop_button();

  @Message("You get no more reminders")
  String stopped_title();

  @Message("You can turn them on again on the page of your account.")
  String stopped();

  @Message("Reminders by email")
  String account_title();

  @Message("Where this service sends email, it reminds you of answers and actions that are due.")
  String account_lead();

  @Message("You get reminders.")
  String on();

  @Message("You get no reminders.")
  String off();

  @Message("Get reminders")
  String turn_on();

  @Message("Remind those who have not finished")
  String ask_title();

  @Message("People here with an account who have not finished: {count}. Each gets a letter.")
  String ask_lead(int count);

  @Message("Nobody with an account is left to remind, or they asked for no reminders.")
  String ask_nobody();

  @Message("Who answers by a personal link has no email address here. Write to them yourself.")
  String ask_guests();

  @Message("Send reminders")
  String ask_button();

  @Message("Reminders go out today. You can send the next ones tomorrow.")
  String ask_done();

  @Message(
      "This service sends no email. Write to them yourself. The list above shows who has not finished.")
  String ask_none();
}
