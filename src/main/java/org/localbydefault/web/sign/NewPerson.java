package org.localbydefault.web.sign;

import java.util.List;
import java.util.Optional;
import org.localbydefault.account.Email;
import org.localbydefault.web.Form;

/** Somebody who makes an account: what was typed, and what is wrong with it. */
record NewPerson(Form form, Optional<Email> email, String name, String password) {
  static final int MOST_CHARACTERS = 120;

  static NewPerson read(Form form, SignTexts words, Passwords passwords) {
    Optional<Email> email = Email.parse(form.value("email"));
    Form checked = named(form, words).require(email.isPresent(), "email", words.email_error());
    List<String> known = List.of(form.value("name"), form.value("email"));
    return new NewPerson(
        passwords.check(checked, words, known), email, form.value("name"), Passwords.typed(form));
  }

  /** Checks a name. */
  static Form named(Form form, SignTexts words) {
    String name = form.value("name");
    return form.require(!name.isEmpty(), "name", words.name_error())
        .require(name.length() <= MOST_CHARACTERS, "name", words.name_long(MOST_CHARACTERS));
  }
}
