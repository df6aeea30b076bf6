package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.Account;
import org.localbydefault.account.Email;
import org.localbydefault.mail.Received;

/** Who signs in at the council has no password here that could be forgotten. */
@QuarkusTest
@TestProfile(WithProviderAndMail.class)
class ForgottenTest extends AtProvider {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Browsing.Page ask(Email email) throws Exception {
    Browsing browsing = new Browsing(address);
    browsing.get("/sign-in/forgotten");
    return browsing.post("/sign-in/forgotten", "email", email.value());
  }

  /** The page without what protects its forms. */
  private String page(Email email) throws Exception {
    Browsing.Page page = ask(email);
    assertThat(page.status()).isEqualTo(200);
    return page.body().replaceAll("(?<=name=\"form-token\" value=\")[^\"]+", "");
  }

  /** Letters go out one after the other, a moment later. */
  private static List<Received> letters(Email email) throws InterruptedException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (Received.by(email).isEmpty() && System.nanoTime() < until) {
      Thread.sleep(50);
    }
    return Received.by(email);
  }

  @Test
  void theyAreSentNoLetterAndThePageSaysToNobodyWhoTheyAre() throws Exception {
    Account tied = world.person("Ann", false);
    accounts.changePassword(tied.id(), BcryptUtil.bcryptHash(Town.PASSWORD));
    assertThat(come(new Browsing(address), somebody(), tied.email()).status()).isEqualTo(303);
    Account other = world.person("Ben", false);
    accounts.changePassword(other.id(), BcryptUtil.bcryptHash(Town.PASSWORD));
    Email nobody = new Email(somebody() + "@example.org");
    String answer = page(tied.email());
    assertThat(answer).contains("council account");
    assertThat(page(nobody)).isEqualTo(answer);
    assertThat(page(other.email())).isEqualTo(answer);
    assertThat(letters(other.email())).hasSize(1);
    assertThat(Received.by(tied.email())).isEmpty();
    assertThat(Received.by(nobody)).isEmpty();
    // A password that a lead's link set unties the account: then it can be forgotten.
    accounts.changePassword(tied.id(), BcryptUtil.bcryptHash(Town.PASSWORD));
    page(tied.email());
    assertThat(letters(tied.email())).hasSize(1);
  }
}
