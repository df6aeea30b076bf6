package org.localbydefault.web.sign;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Signing in at the provider. */
@MessageBundle("provider")
interface ProviderTexts {
  @Message("Sign in with your council account")
  String with_council();

  @Message("Sign in with your {account}")
  String with(String account);

  @Message("Or sign in with a password")
  String or_password();

  @Message("Or choose a password")
  String or_choose();

  @Message("You signed in as {email}. You need no password here.")
  String join_with(String email);

  @Message("You signed in as {other}. This invitation is for {email}.")
  String join_other(String other, String email);

  @Message("Sign in with that address, choose a password, or ask for another invitation.")
  String join_other_do();

  @Message("Sign in with a password")
  String off_title();

  @Message("You can’t sign in with a council account here. Use your password.")
  String off_text();

  @Message("You have not signed in")
  String cancelled_title();

  @Message("You stopped before the end, or your council did not let you in.")
  String cancelled_text();

  @Message("Try again. If you have a password here, you can sign in with it.")
  String cancelled_do();

  @Message("Sign in again")
  String late_title();

  @Message("It took too long, or you came back to an old page. Each sign-in works once.")
  String late_text();

  @Message("Try again. If it does not help, let your browser keep cookies for this site.")
  String late_do();

  @Message("Signing in did not work")
  String unsound_title();

  @Message("We could not be sure who you are.")
  String unsound_text();

  @Message("Try again. If it does not help, tell whoever looks after this installation.")
  String unsound_do();

  @Message("We can’t reach your council’s sign-in")
  String away_title();

  @Message("It does not answer at the moment. Nothing is wrong with your account.")
  String away_text();

  @Message("Try again in a few minutes. If you have a password here, you can sign in with it.")
  String away_do();

  @Message("You have no account here yet")
  String nobody_title();

  @Message("You signed in as {email}. Nobody with that sign-in has an account here.")
  String nobody_text(String email);

  @Message("Ask whoever leads your council’s assessment to invite you. Then open their link.")
  String nobody_do();

  @Message("If you had an account here before, ask them for a link to set a new password.")
  String nobody_before();

  @Message("We don’t know your email address")
  String unchecked_title();

  @Message("Your council did not tell us your address.")
  String unchecked_missing();

  @Message("Your council did not confirm that {email} is your address.")
  String unchecked_text(String email);

  @Message("Sign in with a password, or ask whoever looks after this installation.")
  String unchecked_do();

  @Message(
      "If you sign in with your council account, you have no password here. Then we send nothing.")
  String no_letter();

  @Message("Try again")
  String again();

  @Message("Sign in with a password")
  String password();
}
