package org.localbydefault.web;

import io.quarkus.arc.Arc;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;
import org.localbydefault.account.Email;

/** Sends letters by email, where that is configured. */
@ApplicationScoped
public class Letters {
  private static final Logger LOG = Logger.getLogger(Letters.class);
  private static final String SENDER = "quarkus.mailer.from";

  private final Mailer mailer;
  private final Addresses addresses;
  private final Config config;

  Letters(Mailer mailer, Addresses addresses, Config config) {
    this.mailer = mailer;
    this.addresses = addresses;
    this.config = config;
  }

  /**
   * Whether letters are sent. It takes a sender, and the address of this installation: a link in a
   * letter must not lead to where a forged request says that we are.
   */
  public boolean areSent() {
    return config.getOptionalValue(SENDER, String.class).isPresent()
        && addresses.configured().isPresent();
  }

  /**
   * Sends a letter with a link, and does not wait for it: how long an answer takes must not say
   * whether somebody has an account.
   *
   * @param words with a place for the link, {@code %s}
   */
  public void send(Email to, String subject, String words, String path) {
    String text = words.replace("%s", addresses.configured().orElseThrow() + path);
    Mail mail = Mail.withText(to.value(), subject, text);
    Arc.container().getExecutorService().execute(() -> send(mail));
  }

  /**
   * Sends a letter that reminds, and waits for it.
   *
   * @return whether the mail server took it
   */
  boolean send(Letter letter) {
    Mail mail = Mail.withText(letter.to().value(), letter.subject(), letter.text());
    return send(mail.addHeader("List-Unsubscribe", "<" + letter.stop() + ">"));
  }

  private boolean send(Mail mail) {
    try {
      mailer.send(mail);
      return true;
    } catch (RuntimeException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      LOG.errorf("a letter could not be sent: %s", cause.getClass().getName());
      return false;
    }
  }
}
