package org.localbydefault.web.round;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Where people differ, and what they agree on. */
@MessageBundle("differ")
interface DifferenceTexts {
  @Message("Where people differ")
  String title();

  @Message("Talk about these first")
  String first();

  @Message("People see these most differently. Start with the widest.")
  String first_lead();

  @Message("Other questions that divide people: {count}. They stand with all questions below.")
  String more(int count);

  @Message("No question divides people much. Three people or more must answer a question first.")
  String none();

  @Message("All questions")
  String all();

  @Message("Each shows how many people chose which level.")
  String all_lead();

  @Message("{within} of {answers} people are within one level of each other.")
  String within(int within, int answers);

  @Message("Nobody chose a level yet.")
  String nobody();

  @Message("One person chose a level.")
  String one_person();

  @Message("Level")
  String level();

  @Message("People")
  String people();

  @Message("How many people chose which answer")
  String caption();

  @Message("Agreed: {level}")
  String agreed(String level);

  @Message("Agree on an answer")
  String agree();

  @Message("See what people said")
  String see_notes();

  @Message("Change the agreed answer")
  String change_agreed();

  @Message("How groups see it")
  String gaps();

  @Message("The middle answer of each group. A group is shown only with {smallest} people or more.")
  String gaps_lead(int smallest);

  @Message(
      "Not shown: no two groups have {smallest} people or more who answered the same question.")
  String gaps_none(int smallest);

  @Message("Question")
  String question();

  @Message("–")
  String not_shown();

  @Message("Nothing is shown yet, because you promised that nobody sees who said what.")
  String too_few();

  @Message("They show once you lock the assessment and at least {fewest} people have answered.")
  String while_open(int fewest);

  @Message("Lock the assessment in its settings")
  String to_lock();

  @Message("The answers appear once {fewest} people have answered. So far it is {people}.")
  String too_few_count(int fewest, int people);

  @Message("What people said")
  String said();

  @Message("Notes on the evidence")
  String notes();

  @Message("Notes are shown without names, because you promised that.")
  String notes_nameless();

  @Message("What do you agree on?")
  String agree_hint();

  @Message("Why do you agree on this?")
  String why();

  @Message("One line. It stands in the report.")
  String why_hint();

  @Message("Enter why you agree on this")
  String why_error();

  @Message("Shorten the reason to {most} characters or fewer")
  String why_long(int most);

  @Message("Who sees it otherwise, and why?")
  String dissent();

  @Message("Roles, not names. It stands in the report beside the agreed answer.")
  String dissent_hint();

  @Message("Shorten the other views to {most} characters or fewer")
  String dissent_long(int most);

  @Message("Record the agreed answer")
  String record();

  @Message("Withdraw the agreed answer")
  String withdraw();

  @Message("The single answers count again.")
  String withdraw_lead();

  @Message("From last time: you agreed on {level}. Check that it still holds.")
  String last_time(String level);

  @Message("This assessment is locked. Reopen it to agree on answers.")
  String locked();

  @Message("This agreed answer changed while you worked on it")
  String conflict_title();

  @Message("Somebody recorded another answer after you opened the page. Choose which to keep.")
  String conflict();

  @Message("This assessment was closed while you worked")
  String gone_title();

  @Message("The agreed answer was not saved. This is what you typed.")
  String gone();

  @Message("Recorded meanwhile")
  String theirs();

  @Message("Yours")
  String mine();

  @Message("Answer")
  String answer();

  @Message("Reason")
  String reason();

  @Message("Other views")
  String other_views();

  @Message("Keep the recorded one")
  String keep_theirs();

  @Message("Use mine")
  String use_mine();
}
