package org.localbydefault.web.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Links by which anybody reads a published report. */
@MessageBundle("share")
interface ShareTexts {
  @Message("Share by link")
  String title();

  @Message("Anybody with the link can read this report, without an account. They see nothing else.")
  String lead();

  @Message("Make a link")
  String make();

  @Message("Who is the link for?")
  String label();

  @Message("For example, Health scrutiny committee. Only your council sees this.")
  String label_hint();

  @Message("Enter who the link is for")
  String label_missing();

  @Message("Shorten who the link is for to {most} characters or fewer")
  String label_long(int most);

  @Message("How many days does it work?")
  String days();

  @Message("From 1 to 366 days")
  String days_hint();

  @Message("Enter a number of days from 1 to {most}")
  String days_wrong(int most);

  @Message("Make the link")
  String submit();

  @Message("Your link is ready")
  String made_title();

  @Message("Whoever has it can read the report. They need no account.")
  String made_lead();

  @Message("Link: {label}")
  String made_label(String label);

  @Message("It works until {date}.")
  String made_until(String date);

  @Message("Back to the links")
  String made_back();

  @Message("Links of this report")
  String list();

  @Message("No link yet.")
  String none();

  @Message("For")
  String head_label();

  @Message("Works until")
  String head_until();

  @Message("Opened")
  String head_uses();

  @Message("State")
  String head_state();

  @Message("{count} times")
  String uses(int count);

  @Message("once")
  String used_once();

  @Message("never")
  String used_never();

  @Message("Works")
  String open();

  @Message("Ended")
  String expired();

  @Message("Switched off")
  String revoked();

  @Message("Switch off")
  String revoke();

  @Message("the link for {label}")
  String revoke_which(String label);

  @Message("This report can’t be shared")
  String closed_title();

  @Message("It is withdrawn or replaced. Share the newer report instead.")
  String closed();

  @Message("This link no longer works")
  String gone_title();

  @Message("It has ended or was switched off. Ask the council for a new link.")
  String gone();

  @Message("{#if isWithdrawn}This report was withdrawn{#else}This report was replaced{/if}")
  String ended_title(boolean isWithdrawn);

  @Message("{council} shared this self-assessment with you.")
  String shared_lead(String council);
}
