package org.localbydefault.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The frame around every page. */
@MessageBundle("shell")
public interface ShellTexts {
  @Message("Local by Default")
  String product();

  @Message("Skip to main content")
  String skip();

  @Message("There is a problem")
  String problem();

  @Message("Error:")
  String error_label();

  @Message("Back")
  String back();

  @Message("Continue")
  String proceed();

  @Message("Cancel")
  String cancel();

  @Message("Save")
  String save();

  @Message("or")
  String or();

  @Message("optional")
  String optional();

  @Message("Your councils")
  String councils();

  @Message("Your account")
  String account();

  @Message("Case studies")
  String case_studies();

  @Message("Sign in")
  String sign_in();

  @Message("Sign out")
  String sign_out();

  @Message("Menu")
  String menu();

  @Message("Accessibility statement")
  String accessibility();

  @Message("Privacy")
  String privacy();

  @Message("Cymraeg")
  String other_language();

  @Message("Support links")
  String support_links();

  @Message("For improvement, not assurance: it never ranks councils and gives no legal advice.")
  String purpose();

  @Message("")
  String untranslated();

  @Message("Success")
  String success();

  @Message("Pages of this list")
  String pages();

  @Message("Previous page")
  String previous();

  @Message("Next page")
  String next();

  @Message("Page {page} of {pages}")
  String page_of(int page, int pages);
}
