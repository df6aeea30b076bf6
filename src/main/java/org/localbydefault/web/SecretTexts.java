package org.localbydefault.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said wherever a secret link is shown. */
@MessageBundle("secret")
interface SecretTexts {
  @Message("Copy this link now. It is not shown again.")
  String once();
}
