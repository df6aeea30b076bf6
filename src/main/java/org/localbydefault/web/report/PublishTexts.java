package org.localbydefault.web.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Publishing and withdrawing. */
@MessageBundle("publish")
interface PublishTexts {
  @Message("Publish the report")
  String title();

  @Message("Publishing makes the report final and keeps it as it is.")
  String lead();

  @Message(
      "The full report, the board page and the scrutiny pack are kept, each as web page and PDF.")
  String what_reports();

  @Message("The numbers are kept as data files.")
  String what_data();

  @Message("Later changes to answers do not change it.")
  String what_frozen();

  @Message("Your council’s people can read it. Nobody else can, until you share a link.")
  String what_people();

  @Message(
      "The report that you published from this assessment on {date} is replaced. Your council can still read it, and it says so. Links to it end: share the new one.")
  String what_replaced(String date);

  @Message(
      "The assessment is still open: people can go on answering. Lock it first if the report is to be the last word.")
  String open();

  @Message("Its first sentence will be")
  String headline();

  @Message("Publish the report")
  String submit();

  @Message("Look at the draft first")
  String draft();

  @Message("There is nothing to publish yet")
  String nothing_title();

  @Message("Nobody has answered in this assessment. A report needs at least one answer.")
  String nothing();

  @Message(
      "You promised that nobody sees who said what. Lock the assessment once at least 3 people have answered.")
  String withheld();

  @Message("Go to the assessment")
  String nothing_action();

  @Message("Withdraw this report")
  String withdraw_title();

  @Message(
      "A withdrawn report says so on its page, with your reason. People with a link no longer see it.")
  String withdraw_lead();

  @Message("This can’t be undone. You can publish again.")
  String withdraw_final();

  @Message("Why is it withdrawn?")
  String reason();

  @Message("Readers see this. One or two sentences.")
  String reason_hint();

  @Message("Enter why the report is withdrawn")
  String reason_missing();

  @Message("Shorten the reason to {most} characters or fewer")
  String reason_long(int most);

  @Message("Withdraw the report")
  String withdraw_submit();

  @Message("This report is withdrawn already.")
  String withdrawn_already();
}
