package org.localbydefault.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What somebody just did, said at the top of the page that comes next: one for each {@link Done}.
 */
@MessageBundle("done")
interface DoneTexts {
  @Message("Your account is ready. Add your council next.")
  String account_created();

  @Message("Your account is deleted")
  String account_deleted();

  @Message("The action is in the plan")
  String action_added();

  @Message("The action is saved")
  String action_changed();

  @Message("The action is deleted")
  String action_deleted();

  @Message("The agreed answer is taken back")
  String agreement_withdrawn();

  @Message("The council is added. Start its first assessment, or invite people.")
  String council_added();

  @Message("The council is deleted with everything that belonged to it")
  String council_deleted();

  @Message("Reminders go out within the hour")
  String people_reminded();

  @Message("You get no more reminders")
  String reminders_off();

  @Message("You get reminders again")
  String reminders_on();

  @Message("The duties are saved")
  String duties_changed();

  @Message("The invitation is taken back")
  String invitation_closed();

  @Message("The link is switched off")
  String link_closed();

  @Message("The logo is removed")
  String logo_removed();

  @Message("The logo is saved")
  String logo_saved();

  @Message("Your name is changed")
  String name_changed();

  @Message("Your password is changed. You are signed out everywhere else.")
  String password_changed();

  @Message("The person is removed from this council")
  String person_removed();

  @Message("The report is published. People of your council can read it now.")
  String report_published();

  @Message("The report is withdrawn")
  String report_withdrawn();

  @Message("The person is removed with all of their answers")
  String respondent_removed();

  @Message("The role is changed")
  String role_changed();

  @Message("The assessment is deleted")
  String round_deleted();

  @Message("The assessment is locked")
  String round_locked();

  @Message("The assessment is open again")
  String round_reopened();

  @Message("The assessment is started. Answer it yourself, and ask others to.")
  String round_started();

  @Message("The settings are saved")
  String settings_saved();

  @Message("You are signed out")
  String signed_out();

  @Message("You are signed out here and on all other devices")
  String signed_out_everywhere();
}
