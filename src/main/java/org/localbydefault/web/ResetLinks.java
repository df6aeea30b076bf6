package org.localbydefault.web;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.localbydefault.account.Account;
import org.localbydefault.account.AccountId;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Links;

/** Links by which somebody sets a new password. The newest one counts. */
@ApplicationScoped
public class ResetLinks {
  private static final Duration LASTS = Duration.ofHours(24);

  private final Links links;
  private final Letters letters;
  private final Texts texts;
  private final Clock clock;

  ResetLinks(Links links, Letters letters, Texts texts, Clock clock) {
    this.links = links;
    this.letters = letters;
    this.texts = texts;
    this.clock = clock;
  }

  /** Closes the links of an account. */
  public void revoke(AccountId account) {
    links.revokeResets(account, clock.instant());
  }

  /** Makes a link and says its path. */
  public String make(Account account) {
    Instant now = clock.instant();
    links.revokeResets(account.id(), now);
    Links.Made made = links.make(new LinkTarget.Reset(account.id()), "", now, LASTS);
    return "/reset/" + made.secret().value();
  }

  /**
   * Makes a link and sends it to the account's address. Both happen later: how long an answer takes
   * must not say whether somebody has an account.
   */
  public void send(Account account) {
    LetterTexts words = texts.of(LetterTexts.class);
    String subject = words.reset_subject();
    String text = words.reset();
    Arc.container()
        .getExecutorService()
        .execute(() -> letters.send(account.email(), subject, text, make(account)));
  }
}
