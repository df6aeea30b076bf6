package org.localbydefault.web.sign;

import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.localbydefault.account.Email;
import org.localbydefault.account.Identity;
import org.localbydefault.web.Form;

/**
 * Somebody who signed in at the provider.
 *
 * @param email empty where the provider does not tell it
 * @param isChecked whether the address is known to be theirs
 * @param name empty where the provider does not tell it
 */
record Newcomer(Identity identity, Optional<Email> email, boolean isChecked, String name) {
  /**
   * What a token says, once it is found to be good.
   *
   * @param isSilenceConsent whether an address is theirs where the provider says nothing about that
   * @return empty where the token names nobody
   */
  static Optional<Newcomer> of(JsonWebToken token, boolean isSilenceConsent) {
    String issuer = text(token, "iss");
    String subject = text(token, "sub");
    if (!Identity.isSound(issuer) || !Identity.isSound(subject)) {
      return Optional.empty();
    }
    String checked = text(token, "email_verified");
    boolean isChecked = checked.equals("true") || (checked.isEmpty() && isSilenceConsent);
    String name = text(token, "name").replaceAll("\\p{Cntrl}", " ").strip();
    return Optional.of(
        new Newcomer(
            new Identity(issuer, subject),
            Email.parse(text(token, "email")),
            isChecked,
            name.length() <= NewPerson.MOST_CHARACTERS ? name : ""));
  }

  private static String text(JsonWebToken token, String claim) {
    return Optional.ofNullable(token.<Object>getClaim(claim)).map(String::valueOf).orElse("");
  }

  /** The address, if it is known to be theirs. */
  Optional<Email> checkedEmail() {
    return email.filter(address -> isChecked);
  }

  /** The same person by the name that they would rather have. */
  Newcomer called(String other) {
    return new Newcomer(identity, email, isChecked, other);
  }

  /** A form that names them. */
  Form form() {
    return Form.empty().with("name", name);
  }
}
