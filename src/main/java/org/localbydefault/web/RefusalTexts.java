package org.localbydefault.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What can't be done, and what to do instead. */
@MessageBundle("refusal")
interface RefusalTexts {
  @Message("The page was open for too long")
  String old_title();

  @Message("Nothing was saved from it.")
  String old_text();

  @Message("Go back, load the page again and send it once more.")
  String old_do();

  @Message("Not saved yet")
  String unsent_title();

  @Message("You were signed out, so nothing was saved. What you typed is still here.")
  String unsent_out();

  @Message("The page was open for too long. What you typed is still here: send it again.")
  String unsent_old();

  @Message("Keep this page open, and sign in on another:")
  String unsent_sign_in();

  @Message("sign in (opens in a new tab)")
  String unsent_link();

  @Message("If you answer by a personal link, open that link again instead.")
  String unsent_guest();

  @Message("Come back to this page and send it again.")
  String unsent_back();

  @Message("Send it again")
  String unsent_send();

  @Message("What you typed")
  String unsent_typed();

  @Message("This can’t be saved any more")
  String over_title();

  @Message("While the page was open, what it belongs to was deleted, or you were taken off it.")
  String over_text();

  @Message("Nothing of this was saved. Copy what you want to keep:")
  String over_copy();

  @Message("Your link has ended")
  String ended_title();

  @Message("While the page was open, somebody closed your link, or its time ran out.")
  String ended_text();

  @Message("Somebody closed it, or its time ran out.")
  String ended_since();

  @Message("If you have an account, sign in: you then answer with it.")
  String ended_account();

  @Message("Page not found")
  String lost_title();

  @Message(
      "If you typed the address, check that it is right. If you pasted it, check that it is whole.")
  String lost_text();

  @Message("If you followed a link, the page may have been moved or deleted.")
  String lost_do();

  @Message("You can’t open this page")
  String forbidden_title();

  @Message("Your role does not let you do this.")
  String forbidden_text();

  @Message("Ask whoever leads your council’s assessment, if you need it.")
  String forbidden_do();

  @Message("This page can’t be opened like that")
  String method_title();

  @Message("Go back to the page that you came from and use its links and buttons.")
  String method_text();

  @Message("Somebody else changed this")
  String conflict_title();

  @Message("Go back, load the page again and look at what is there now.")
  String conflict_text();

  @Message("This link no longer works")
  String gone_title();

  @Message("It was used already, is too old, or somebody closed it.")
  String gone_text();

  @Message("Ask the person who gave it to you for a new one.")
  String gone_do();

  @Message("That is too large")
  String large_title();

  @Message("Nothing was saved. Go back and send less text or a smaller file.")
  String large_text();

  @Message("Too many attempts")
  String many_title();

  @Message("Wait 15 minutes, then try again.")
  String many_text();

  @Message("We are looking after this service")
  String maintenance_title();

  @Message("It will be back soon. Everything that was saved is safe.")
  String maintenance_text();

  @Message("There is a problem with this service")
  String broken_title();

  @Message("It is not your fault. Everything that was saved before is safe.")
  String broken_text();

  @Message("Try again in a few minutes.")
  String broken_do();

  @Message("If you ask for help, give this number:")
  String broken_id();

  @Message("Go to the start page")
  String start();
}
