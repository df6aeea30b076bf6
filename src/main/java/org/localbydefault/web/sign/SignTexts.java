package org.localbydefault.web.sign;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Coming in and going out. */
@MessageBundle("sign")
interface SignTexts {
  @Message("Sign in")
  String title();

  @Message(
      "You are not signed in any more: some time has passed, or you signed out on every device. If"
          + " you answer by a personal link, open that link again.")
  String over();

  @Message("Email address")
  String email();

  @Message("Password")
  String password();

  @Message("Your name")
  String name();

  @Message("As colleagues know you")
  String name_hint();

  @Message("Sign in")
  String submit();

  @Message("Enter an email address in the form name@example.org")
  String email_error();

  @Message("Enter your password")
  String password_missing();

  @Message("The email address or the password is not right. Check both and try again.")
  String wrong();

  @Message("Enter your name")
  String name_error();

  @Message("Enter a password of at least {fewest} characters")
  String password_short(int fewest);

  @Message("Enter a shorter password")
  String password_long();

  @Message("Set up this installation")
  String start_title();

  @Message("You will be its owner: you look after it and add councils.")
  String start_lead();

  @Message("At least {fewest} characters. Three words that do not belong together are good.")
  String password_hint(int fewest);

  @Message("Create your account")
  String start_submit();

  @Message("Enter a name of at most {most} characters")
  String name_long(int most);

  @Message("Enter a password that is harder to guess. Add another word to it.")
  String password_common();

  @Message("I have forgotten my password")
  String forgotten();

  @Message("Forgotten password")
  String forgotten_title();

  @Message("We send you a link to set a new one.")
  String forgotten_lead();

  @Message("Send me a link")
  String forgotten_submit();

  @Message("Check your email")
  String forgotten_sent_title();

  @Message(
      "If there is an account with this address, we have sent a link to it. It works for 24 hours.")
  String forgotten_sent();

  @Message("Ask whoever leads your council’s assessment, or whoever looks after this installation.")
  String forgotten_ask();

  @Message("They can make a link for you, by which you set a new password.")
  String forgotten_ask_more();

  @Message("Set a new password")
  String reset_title();

  @Message("You are then signed in here, and signed out everywhere else.")
  String reset_lead();

  @Message("New password")
  String password_new();

  @Message("Set password")
  String reset_submit();

  @Message("Join {council}")
  String join_title(String council);

  @Message("You are invited to read results and reports.")
  String join_viewer();

  @Message("You are invited to answer, and to work on the plan.")
  String join_contributor();

  @Message("You are invited to lead the assessment.")
  String join_lead();

  @Message("Your account’s email address will be {email}.")
  String join_email(String email);

  @Message("You are signed in as {name} ({email}).")
  String join_as(String name, String email);

  @Message("Join")
  String join_submit();

  @Message("To join with another account, sign out first and open the link again.")
  String join_other();

  @Message("I have an account: sign in")
  String join_sign_in();

  @Message("There is an account with this address already. Sign in with it.")
  String has_account();
}
