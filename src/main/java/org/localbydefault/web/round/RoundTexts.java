package org.localbydefault.web.round;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Starting a round and changing it. */
@MessageBundle("round")
interface RoundTexts {
  @Message("Start an assessment")
  String new_title();

  @Message("An assessment is one time that your council answers. Most councils do one a year.")
  String new_lead();

  @Message("Name of the assessment")
  String title();

  @Message("For example, Spring 2027")
  String title_hint();

  @Message("Enter a name for the assessment")
  String title_error();

  @Message("Shorten the name to {most} characters or fewer")
  String title_long(int most);

  @Message("Which questions do people answer?")
  String questions();

  @Message("{title}: all {count} questions")
  String all_questions(String title, int count);

  @Message("{title}, {form}: {count} questions")
  String some_questions(String title, String form, int count);

  @Message("Select which questions people answer")
  String questions_error();

  @Message("When does the assessment end?")
  String date();

  @Message(
      "For example, 27 3 2027. Answers are wanted by then. The report carries this date, or that of the last answer if it is earlier.")
  String date_hint();

  @Message("Day")
  String day();

  @Message("Month")
  String month();

  @Message("Year")
  String year();

  @Message("Enter the day, month and year on which the assessment ends, from 2000 to 2100")
  String date_error();

  @Message("Themes that matter to your council")
  String themes();

  @Message("The report looks for case studies in these. Choose any number.")
  String themes_hint();

  @Message("Do you promise that nobody sees who said what?")
  String anonymous();

  @Message("Choose before people answer. A promise is kept: it cannot be taken back later.")
  String anonymous_hint();

  @Message("Yes, nobody sees who said what")
  String anonymous_yes();

  @Message("No, colleagues can see who said what")
  String anonymous_no();

  @Message("Select whether you promise that nobody sees who said what")
  String anonymous_error();

  @Message("Smallest group to show apart")
  String smallest();

  @Message(
      "Views of a group with fewer people are not shown, so that nobody can be picked out. At least 2, or 5 where you promise.")
  String smallest_hint();

  @Message("Enter a number from 2 to 50")
  String smallest_error();

  @Message("Enter {least} or more, because you promise that nobody sees who said what")
  String smallest_promised(int least);

  @Message("Start the assessment")
  String start();

  @Message("Settings of this assessment")
  String settings_title();

  @Message("Level that you aim at: {section}")
  String target(String section);

  @Message("Levels to aim at")
  String targets();

  @Message("The report shows how far it is from here to the level that you choose.")
  String targets_hint();

  @Message("No level chosen")
  String no_target();

  @Message("Save settings")
  String save();

  @Message("This assessment is locked. Reopen it to change its settings.")
  String locked();

  @Message("Lock the assessment")
  String lock_title();

  @Message("Nobody can answer or change an answer while it is locked. You can reopen it.")
  String lock_lead();

  @Message(
      "What people said is shown once it is locked. Until then nobody can see what somebody adds.")
  String lock_shows();

  @Message("Lock the assessment")
  String lock();

  @Message("Reopen the assessment")
  String reopen_title();

  @Message("People can answer and change their answers again.")
  String reopen_lead();

  @Message(
      "They are told that results were seen before. Whoever compares could work out what somebody changes.")
  String reopen_told();

  @Message("Reopen the assessment")
  String reopen();

  @Message("Delete the assessment")
  String delete_title();

  @Message("Delete this assessment")
  String delete_link();

  @Message("All answers, agreed answers and published reports of it are deleted for good.")
  String delete_lead();

  @Message("Type the name of the assessment to delete it: {title}")
  String delete_name(String title);

  @Message("Enter the name of the assessment exactly as it is shown")
  String delete_error();

  @Message("Delete for good")
  String delete();

  @Message("These settings changed while you worked on them")
  String conflict_title();

  @Message("Somebody saved other settings after you opened the page. Choose which to keep.")
  String conflict();

  @Message("Setting")
  String setting();

  @Message("Saved meanwhile")
  String theirs();

  @Message("Yours")
  String mine();

  @Message("Keep the saved ones")
  String keep_theirs();

  @Message("Use mine")
  String use_mine();

  @Message("This assessment was closed while you worked")
  String gone_title();

  @Message("Your change was not saved. This is what you typed.")
  String gone();

  @Message("You promised that nobody sees who said what. That promise is kept.")
  String promised();

  @Message("People have answered, and they know that colleagues can see who said what.")
  String not_promised();

  @Message("Does this assessment follow an earlier one?")
  String previous();

  @Message(
      "Answers that still hold are taken over, and each person checks their own. What people said under a promise is taken over only if you promise it again.")
  String previous_hint();

  @Message("No, start with blank answers")
  String previous_none();

  @Message("What changed since the last assessment")
  String changes_title();

  @Message(
      "Answers that still fit were taken over. They are marked “from last time” until checked.")
  String taken_over();

  @Message(
      "No answer was taken over. Answers were given under a promise that nobody sees who said what, and this assessment does not make it.")
  String asked_anew();

  @Message("The same questions are asked as last time.")
  String no_changes();

  @Message("Questions with new words")
  String reworded();

  @Message("New questions")
  String added();

  @Message("Questions that are not asked any more")
  String dropped();

  @Message("Back to the assessment")
  String to_round();
}
