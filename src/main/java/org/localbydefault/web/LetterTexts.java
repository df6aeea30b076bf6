package org.localbydefault.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Letters by email; {@code %s} is where the link stands. */
@MessageBundle("letter")
public interface LetterTexts {
  @Message("Set a new password for Local by Default")
  String reset_subject();

  @Message(
      """
      Somebody asked for a new password for your account at Local by Default.

      If it was you, open this link within 24 hours:
      %s

      If it was not you, do nothing. Your password stays as it is.
      """)
  String reset();

  @Message("Join {council} on Local by Default")
  String invitation_subject(String council);

  @Message(
      """
      You are invited to work with {council} on Local by Default, a self-assessment
      for councils that want to work more with local partners.

      Open this link within 14 days:
      %s
      """)
  String invitation(String council);
}
