package org.localbydefault.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.localbydefault.account.Email;
import org.subethamail.wiser.WiserMessage;

/** A letter as the mail server got it. */
public record Received(String subject, String text, String unsubscribe) {

  /** Everything sent to an address, oldest first. */
  public static List<Received> by(Email address) {
    List<Received> all = new ArrayList<>();
    for (WiserMessage message : MailForTests.received()) {
      if (message.getEnvelopeReceiver().equals(address.value())) {
        all.add(of(message));
      }
    }
    return all;
  }

  private static Received of(WiserMessage message) {
    try {
      MimeMessage mime = message.getMimeMessage();
      return new Received(
          mime.getSubject(),
          mime.getContent().toString().replace("\r\n", "\n"),
          Objects.requireNonNullElse(mime.getHeader("List-Unsubscribe", ""), ""));
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
