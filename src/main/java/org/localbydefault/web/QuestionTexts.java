package org.localbydefault.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** One question and its answer. */
@MessageBundle("question")
public interface QuestionTexts {
  @Message("Question {number} of {count}")
  String position(int number, int count);

  @Message("Why this matters, and what evidence helps")
  String more();

  @Message("Why it matters")
  String why();

  @Message("Source: ")
  String source();

  @Message("Evidence that a council often holds")
  String evidence();

  @Message(
      "{#if isDescribed}Choose the practice that is closest to what happens most of the time.{#else}Choose the answer that is closest to what happens most of the time.{/if}")
  String hint(boolean isDescribed);

  @Message("I don’t know")
  String dont_know();

  @Message("This does not apply to us")
  String not_applicable();

  @Message("Why does it not apply?")
  String reason();

  @Message("Your evidence")
  String evidence_title();

  @Message("Notes on the evidence")
  String note();

  @Message("For example, what you have seen and where it is kept. Do not name people.")
  String note_hint();

  @Message("Links to the evidence")
  String links();

  @Message("Web addresses, one on each line.")
  String links_hint();

  @Message("How sure are you?")
  String confidence();

  @Message("We have seen the evidence")
  String seen();

  @Message("We believe so")
  String believed();

  @Message("A guess")
  String guess();

  @Message(
      "{#if isDescribed}Select a practice, or say that you do not know{#else}Select an answer, or say that you do not know{/if}")
  String answer_error(boolean isDescribed);

  @Message("Enter why this does not apply to you")
  String reason_error();

  @Message("Shorten the reason to {most} characters or fewer")
  String reason_long(int most);

  @Message("Shorten the notes to {most} characters or fewer")
  String note_long(int most);

  @Message("Enter web addresses that start with https:// or http://, one on each line")
  String links_error();

  @Message("Enter {most} links or fewer, none of them very long")
  String links_many(int most);

  @Message("From last time")
  String carried_title();

  @Message("This is the answer from the last assessment. Check that it still holds, then continue.")
  String carried();

  @Message("Your answer is saved when you continue.")
  String saved_at_once();

  @Message("You stay signed in until {time}; what you send later is not lost.")
  String until(String time);

  @Message("This answer changed while you worked on it")
  String conflict_title();

  @Message("It was saved in another window or on another device after you opened the page.")
  String conflict();

  @Message("Nothing is overwritten. Choose which of the two to keep.")
  String conflict_choose();

  @Message("Saved meanwhile")
  String theirs();

  @Message("Yours")
  String mine();

  @Message("Answer")
  String answer();

  @Message("Keep the saved one")
  String keep_theirs();

  @Message("Use mine")
  String use_mine();

  @Message("This assessment was closed while you worked")
  String gone_title();

  @Message("Your answer was not saved. Copy what you typed if you need it, and ask your lead.")
  String gone();

  @Message("What you typed")
  String typed();

  @Message("Back to the list")
  String to_list();

  @Message("None")
  String none();

  @Message("Your answer and the saved one, side by side")
  String side_by_side();
}
