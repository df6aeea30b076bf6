package org.localbydefault.web.sign;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** One's own account, and everybody's for the owner. */
@MessageBundle("account")
interface AccountTexts {
  @Message("Your account")
  String title();

  @Message("Name")
  String name();

  @Message("Email address")
  String email();

  @Message("Change")
  String change();

  @Message("your name")
  String change_name();

  @Message("your password")
  String change_password();

  @Message("None. You sign in with your council account.")
  String no_password();

  @Message("Your councils")
  String councils();

  @Message("You do not belong to a council yet.")
  String no_councils();

  @Message("viewer")
  String viewer();

  @Message("contributor")
  String contributor();

  @Message("lead")
  String lead();

  @Message("Sign out everywhere")
  String everywhere();

  @Message("This ends every session of yours, here and on other devices.")
  String everywhere_text();

  @Message("Your data")
  String data();

  @Message("Download everything that is kept about you (JSON)")
  String download();

  @Message("Delete your account")
  String delete();

  @Message("Your account, your roles and your name are deleted. You can’t undo this.")
  String delete_text();

  @Message("What you answered stays with the council, without your name.")
  String delete_answers();

  @Message("Delete my account")
  String delete_submit();

  @Message("Make somebody else a lead or an owner first. Without you there would be none.")
  String delete_last();

  @Message("Change your name")
  String name_title();

  @Message("Change your password")
  String password_title();

  @Message("Password now")
  String current();

  @Message("Enter the password that you have now")
  String current_error();

  @Message("People and councils")
  String people_title();

  @Message("Everybody with an account")
  String people_caption();

  @Message("Name or email address")
  String find();

  @Message("Type a part of it, or leave it empty for everybody")
  String find_hint();

  @Message("Find")
  String find_submit();

  @Message("Nobody here has that in their name or email address.")
  String find_none();

  @Message("Duties")
  String duties();

  @Message("Owner")
  String owner();

  @Message("Looks after this installation and adds councils. Sees no council’s answers.")
  String owner_hint();

  @Message("Trainer")
  String trainer();

  @Message("Runs workshops for councils that invite them.")
  String trainer_hint();

  @Message("Make somebody else an owner first. Without one nobody could add councils.")
  String last_owner();

  @Message("Councils here")
  String all_councils();

  @Message("There is no council yet.")
  String no_council();

  @Message("Add a council")
  String add_council();

  @Message("sample")
  String sample();

  @Message("Forgotten password")
  String reset();

  @Message("Make a link by which {name} sets a new password. Give it to nobody else.")
  String reset_text(String name);

  @Message("Make a link")
  String reset_submit();

  @Message("Link for {name}")
  String reset_title(String name);

  @Message("Give this link to {name}. It works once, for 24 hours.")
  String reset_copy(String name);

  @Message("Link to set a new password")
  String reset_label();
}
