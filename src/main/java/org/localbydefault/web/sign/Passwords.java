package org.localbydefault.web.sign;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Passwords to hashes, and whether one is right. */
@ApplicationScoped
class Passwords {
  /** The fewest characters; NCSC and NIST ask for length and for nothing else. */
  static final int FEWEST_CHARACTERS = 10;

  /** What bcrypt looks at. */
  static final int MOST_BYTES = 72;

  /** A hash of nobody's password: checking one takes as long whether or not there is an account. */
  private static final String NOBODY = BcryptUtil.bcryptHash("nobody's");

  String hash(String password) {
    return BcryptUtil.bcryptHash(password);
  }

  boolean isRight(String password, Optional<String> hash) {
    boolean isRight = BcryptUtil.matches(password, hash.orElse(NOBODY));
    return isRight && hash.isPresent();
  }

  static boolean isTooLong(String password) {
    return password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
  }
}
