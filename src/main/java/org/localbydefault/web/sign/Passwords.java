package org.localbydefault.web.sign;

import com.nulabinc.zxcvbn.Zxcvbn;
import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.localbydefault.web.Form;

/** Passwords to hashes, and whether one is right. */
@ApplicationScoped
class Passwords {
  /** The fewest characters; NCSC and NIST ask for length and for nothing else. */
  static final int FEWEST_CHARACTERS = 10;

  /** What bcrypt looks at. */
  static final int MOST_BYTES = 72;

  /** Somebody who tries the commonest first gets no further than this before being stopped. */
  private static final double FEWEST_GUESSES = 1_000_000;

  /** A hash of nobody's password: checking one takes as long whether or not there is an account. */
  private static final String NOBODY = BcryptUtil.bcryptHash("nobody's");

  private final Zxcvbn strength = new Zxcvbn();

  String hash(String password) {
    return BcryptUtil.bcryptHash(password);
  }

  boolean isRight(String password, Optional<String> hash) {
    boolean isRight = BcryptUtil.matches(password, hash.orElse(NOBODY));
    return isRight && hash.isPresent();
  }

  /** Checks a password that somebody chose; what belongs to the person is easy to guess. */
  Form check(Form form, SignTexts words, List<String> known) {
    String password = typed(form);
    if (password.length() < FEWEST_CHARACTERS) {
      return form.wrong("password", words.password_short(FEWEST_CHARACTERS));
    } else if (isTooLong(password)) {
      return form.wrong("password", words.password_long());
    }
    boolean isCommon = strength.measure(password, known).getGuesses() < FEWEST_GUESSES;
    return form.require(!isCommon, "password", words.password_common());
  }

  /** A password as typed, with the spaces around it. */
  static String typed(Form form) {
    return String.join("", form.all("password"));
  }

  static boolean isTooLong(String password) {
    return password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
  }
}
