package org.localbydefault.web.council;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people did, in words that follow their name. */
@MessageBundle("deed")
interface DeedTexts {
  @Message("added the council")
  String council_enrolled();

  @Message("changed how the council looks")
  String council_changed();

  @Message("deleted a council")
  String council_deleted();

  @Message("invited")
  String person_invited();

  @Message("joined as")
  String person_joined();

  @Message("removed")
  String person_removed();

  @Message("changed the role of")
  String role_changed();

  @Message("made a link")
  String link_made();

  @Message("closed a link")
  String link_revoked();

  @Message("started an assessment")
  String round_started();

  @Message("changed an assessment")
  String round_changed();

  @Message("locked an assessment")
  String round_locked();

  @Message("reopened an assessment")
  String round_reopened();

  @Message("deleted an assessment")
  String round_deleted();

  @Message("finished answering")
  String respondent_finished();

  @Message("reminded people to answer in")
  String people_reminded();

  @Message("recorded an agreed answer")
  String answer_agreed();

  @Message("removed an agreed answer")
  String agreement_removed();

  @Message("published a report")
  String report_published();

  @Message("withdrew a report")
  String report_withdrawn();

  @Message("added an action")
  String action_added();

  @Message("changed an action")
  String action_changed();

  @Message("deleted an action")
  String action_deleted();

  @Message("signed in")
  String signed_in();

  @Message("typed a wrong password")
  String sign_in_refused();

  @Message("set a new password")
  String password_changed();

  @Message("signed out everywhere")
  String signed_out_everywhere();

  @Message("made an account")
  String account_made();

  @Message("deleted an account")
  String account_deleted();
}
