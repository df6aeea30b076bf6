package org.localbydefault.web.council;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A council’s people and invitations. */
@MessageBundle("people")
interface PeopleTexts {
  @Message("Viewer")
  String viewer();

  @Message("Reads results and reports, as councillors do.")
  String viewer_hint();

  @Message("Contributor")
  String contributor();

  @Message("Answers the questionnaire, and works on the plan.")
  String contributor_hint();

  @Message("Lead")
  String lead();

  @Message("Starts assessments, invites people, agrees answers, publishes reports.")
  String lead_hint();

  @Message("People")
  String people_title();

  @Message("Invite somebody")
  String invite();

  @Message("Role")
  String role();

  @Message("Email address")
  String email();

  @Message("Name")
  String person();

  @Message("Change")
  String change();

  @Message("Open invitations")
  String open_invitations();

  @Message("Nobody is invited at the moment.")
  String no_invitations();

  @Message("Works until")
  String until();

  @Message("Take back")
  String revoke();

  @Message("the invitation of {email}")
  String revoke_whom(String email);

  @Message("Enter an email address in the form name@example.org")
  String email_error();

  @Message("This person belongs to the council already. Change their role on the page “People”.")
  String belongs_already();

  @Message("Select a role")
  String role_error();

  @Message("Invitation made")
  String invited_title();

  @Message("Give this link to {email}. It works once, for 14 days.")
  String invited_copy(String email);

  @Message("Link for {email}")
  String invited_label(String email);

  @Message("We have sent it by email as well.")
  String invited_sent();

  @Message("Back to the people")
  String to_people();

  @Message("Make somebody else a lead first. Without a lead nobody could invite people.")
  String last_lead();

  @Message("Remove from this council")
  String remove();

  @Message("What they answered stays. You can invite them again.")
  String remove_text();

  @Message("Forgotten password")
  String reset();

  @Message("Make a link by which they set a new password. Give it to nobody else.")
  String reset_text();

  @Message("Make a link")
  String reset_submit();

  @Message("Link for {name}")
  String reset_title(String name);

  @Message("Give this link to {name}. It works once, for 24 hours.")
  String reset_copy(String name);

  @Message("Link to set a new password")
  String reset_label();
}
