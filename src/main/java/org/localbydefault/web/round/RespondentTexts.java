package org.localbydefault.web.round;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Who answers, and personal links. */
@MessageBundle("respondents")
interface RespondentTexts {
  @Message("People and links")
  String title();

  @Message("Somebody whose account was deleted")
  String nameless();

  @Message("Finished so far: {finished} of {count}.")
  String finished_count(int finished, int count);

  @Message("Nobody answers yet. Colleagues with an account can start from the assessment’s page.")
  String nobody();

  @Message("You promised that nobody sees who said what. This page shows only how far people are.")
  String promise();

  @Message(
      "Nobody can be removed now: results were seen before, and what changes would show what they said.")
  String stay();

  @Message("Who answers")
  String who();

  @Message("Person")
  String person();

  @Message("Perspective")
  String perspective();

  @Message("Answered")
  String answered();

  @Message("Finished")
  String finished();

  @Message("Yes")
  String yes();

  @Message("Not yet")
  String not_yet();

  @Message("New link")
  String renew();

  @Message("Made their own link")
  String owns();

  @Message("Actions")
  String link();

  @Message("for {name}")
  String renew_for(String name);

  @Message("Personal links")
  String links();

  @Message("Somebody without an account answers by a personal link. It works on any device.")
  String links_lead();

  @Message("For")
  String label_column();

  @Message("Works until")
  String expires();

  @Message("Opened")
  String uses();

  @Message("{#if count == 0}never{#else if count == 1}once{#else}{count} times{/if}")
  String used(int count);

  @Message("State")
  String state();

  @Message("Works")
  String open();

  @Message("Switched off")
  String revoked();

  @Message("Ended")
  String expired();

  @Message("Switch off")
  String revoke();

  @Message("the link for {name}")
  String revoke_for(String name);

  @Message("Make a personal link")
  String add();

  @Message("Who is it for?")
  String label();

  @Message("A role, not a name. For example, Manager of a local charity.")
  String label_hint();

  @Message("Enter who the link is for")
  String label_error();

  @Message("Shorten the role to {most} characters or fewer")
  String label_long(int most);

  @Message("Which of these are they?")
  String their_perspective();

  @Message("Select which of these they are")
  String perspective_error();

  @Message("How long does the link work?")
  String lasts();

  @Message("Two weeks")
  String fortnight();

  @Message("One month")
  String month();

  @Message("Three months")
  String quarter();

  @Message("Select how long the link works")
  String lasts_error();

  @Message("Make the link")
  String make();

  @Message("The personal link is ready")
  String made_title();

  @Message("Send it to them. This service keeps only a fingerprint of it.")
  String made_lead();

  @Message("The link for {name}")
  String made_label(String name);

  @Message(
      "It works until {expires}, on any device. Whoever has it can answer, so send it to one person only.")
  String made_until(String expires);

  @Message("Remove")
  String remove();

  @Message("Remove {name} from this assessment")
  String remove_title(String name);

  @Message("Their answers in this assessment are deleted for good, and their links stop working.")
  String remove_lead();

  @Message("Remove for good")
  String remove_button();

  @Message("Back to people and links")
  String back_to_people();

  @Message("This assessment is locked. Reopen it to make links.")
  String locked();

  @Message("Answer for {council}")
  String answer_title(String council);

  @Message("You are asked to answer questions on how the council works with local organisations.")
  String answer_lead();

  @Message("You answer as: {label}.")
  String answer_as(String label);

  @Message("Each answer is saved when you continue. Open the link again to go on, on any device.")
  String answer_resume();

  @Message("On a computer that others use, sign out when you stop.")
  String answer_shared();

  @Message(
      "Whoever sent you this link can open it too. Once you have started, you can make one that only you know.")
  String answer_own();

  @Message(
      "You are signed in. If you start, you answer this assessment by the link. To answer it with your account again, sign out and sign in.")
  String answer_signed_in();

  @Message("Questions answered so far: {answered}.")
  String answer_so_far(int answered);

  @Message("Start")
  String start();

  @Message("Continue")
  String go_on();

  @Message("This link does not work any more")
  String over_title();

  @Message("It has ended or was switched off. Your answers are kept.")
  String over();

  @Message("Ask the person who sent it for a new link. You then go on where you stopped.")
  String over_next();
}
