package org.localbydefault.web.assess;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A round as one person works through it. */
@MessageBundle("assess")
interface AssessTexts {
  @Message("{completed} of {count} parts completed.")
  String progress(int completed, int count);

  @Message("Not yet started")
  String not_started();

  @Message("In progress")
  String in_progress();

  @Message("Completed")
  String completed();

  @Message("{answered} of {count} answered")
  String answered(int answered, int count);

  @Message("{count} from last time to check")
  String to_check(int count);

  @Message("Answer the parts in any order. Each answer is saved when you continue.")
  String any_order();

  @Message("Answers are wanted by {day}.")
  String wanted_by(String day);

  @Message(
      "{#if count == 1}One answer comes from the last assessment. Check that it still holds.{#else}{count} answers come from the last assessment. Check that each still holds.{/if}")
  String carried_over(int count);

  @Message("Your answers")
  String list();

  @Message("What people answer")
  String asked();

  @Message("{count} questions")
  String questions(int count);

  @Message("Change how you answer")
  String change_role();

  @Message("Check all your answers and finish")
  String check_all();

  @Message("You finished this assessment. You can still change your answers while it is open.")
  String finished();

  @Message("This assessment is locked. Nobody can answer or change an answer now.")
  String locked();

  @Message("You have not started to answer yet.")
  String not_joined();

  @Message("Start answering")
  String join_button();

  @Message("What does not apply to this council")
  String left_out();

  @Message("These questions are left out, and the report says so.")
  String left_out_lead();

  @Message("For the lead")
  String lead();

  @Message("People and links")
  String people();

  @Message("Where people differ")
  String differences();

  @Message("Settings of this assessment")
  String settings();

  @Message("Results")
  String results();

  @Message("How you answer")
  String join_title();

  @Message("Each person answers for themselves. The report shows how views differ between groups.")
  String join_lead();

  @Message("Your lead promises that nobody sees who said what.")
  String promise();

  @Message("You promised, as a lead, that nobody sees who said what.")
  String promise_lead();

  @Message(
      "The results were seen before this assessment was opened again. Whoever compares could work out what you change or add now.")
  String was_seen();

  @Message("A link that only you know")
  String own();

  @Message(
      "Whoever sent you your link can open it too, and see your answers. Make a new one, and theirs stops working.")
  String own_why();

  @Message("Make my own link")
  String own_make();

  @Message("Only you know this link")
  String own_title();

  @Message("Keep it. Nobody can give you another with these answers.")
  String own_lead();

  @Message("Your own link")
  String own_label();

  @Message(
      "It works until {expires}, on any device. The link that you were sent does not work any more.")
  String own_until(String expires);

  @Message("The lead and your colleagues can see what you answer.")
  String no_promise();

  @Message("Other leads and your colleagues can see what you answer.")
  String no_promise_lead();

  @Message("Which of these is closest to you?")
  String perspective();

  @Message("Your role")
  String label();

  @Message("Your role, not your name. For example, Head of commissioning.")
  String label_hint();

  @Message("Select which of these is closest to you")
  String perspective_error();

  @Message("Shorten your role to {most} characters or fewer")
  String label_long(int most);

  @Message("Start")
  String start();

  @Message("Check your answers")
  String check_title();

  @Message("Change")
  String change();

  @Message("Answer")
  String answer();

  @Message("Not answered yet")
  String blank();

  @Message("From last time: check that it still holds")
  String carried();

  @Message("Notes: ")
  String note();

  @Message("Evidence: ")
  String link();

  @Message("Back to the list of parts")
  String to_list();

  @Message("{count} questions have no answer yet. You can finish without them.")
  String open(int count);

  @Message("One question has no answer yet. You can finish without it.")
  String open_one();

  @Message("Answer at least one question before you finish.")
  String nothing_yet();

  @Message("I have finished")
  String finish();

  @Message("You have finished")
  String finished_title();

  @Message("Thank you. You answered {answered} of {count} questions.")
  String finished_body(int answered, int count);

  @Message("What happens next")
  String next();

  @Message("Your lead sees that you have finished, and looks at where people differ.")
  String next_lead();

  @Message("When others have finished too, you look at where people differ.")
  String next_yours();

  @Message("People then meet, talk about the differences and agree on answers.")
  String next_talk();

  @Message("The council publishes a report. It opens as a web page, and as a PDF too.")
  String next_report();

  @Message("You can change your answers until the lead locks the assessment.")
  String next_change();

  @Message("You can change your answers until you or another lead locks the assessment.")
  String next_change_yours();

  @Message("See your answers")
  String see();
}
