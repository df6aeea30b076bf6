package org.localbydefault.web.sign;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Coming in and going out. */
@MessageBundle("sign")
interface SignTexts {
  @Message("Sign in")
  String title();

  @Message("E-mail address")
  String email();

  @Message("Password")
  String password();

  @Message("Your name")
  String name();

  @Message("As colleagues know you")
  String name_hint();

  @Message("Sign in")
  String submit();

  @Message("Enter an e-mail address in the form name@example.org")
  String email_error();

  @Message("Enter your password")
  String password_missing();

  @Message("The e-mail address or the password is not right. Check both and try again.")
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
}
