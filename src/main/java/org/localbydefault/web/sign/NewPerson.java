package org.localbydefault.web.sign;

import java.util.Locale;
import org.localbydefault.account.Email;
import org.localbydefault.web.Form;

/** Somebody who makes an account: what was typed, and what is wrong with it. */
record NewPerson(Form form, String email, String name, String password) {

  static NewPerson read(Form form, SignTexts words) {
    String password = String.join("", form.all("password"));
    Form checked =
        form.require(!form.value("name").isEmpty(), "name", words.name_error())
            .require(Email.parse(form.value("email")).isPresent(), "email", words.email_error())
            .require(
                password.length() >= Passwords.FEWEST_CHARACTERS,
                "password",
                words.password_short(Passwords.FEWEST_CHARACTERS))
            .require(!Passwords.isTooLong(password), "password", words.password_long());
    return new NewPerson(
        checked, form.value("email").toLowerCase(Locale.ROOT), form.value("name"), password);
  }
}
