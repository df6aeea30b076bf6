package org.localbydefault.web.sign;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.Email;
import org.localbydefault.account.Identity;

class NewcomerTest {
  private static final Map<String, Object> ANN =
      Map.of("iss", "https://council.example", "sub", "7", "email", "Ann@example.org");

  private static Optional<Newcomer> newcomer(boolean isSilenceConsent, Map<String, Object> more) {
    JwtClaims claims = new JwtClaims();
    Map<String, Object> all = new HashMap<>(ANN);
    all.putAll(more);
    all.forEach(claims::setClaim);
    return Newcomer.of(new DefaultJWTCallerPrincipal(claims), isSilenceConsent);
  }

  private static Optional<Email> checkedEmail(boolean isSilenceConsent, Object isVerified) {
    return newcomer(isSilenceConsent, Map.of("email_verified", isVerified))
        .flatMap(Newcomer::checkedEmail);
  }

  @Test
  void aCheckedAddressIsTheirs() {
    assertThat(checkedEmail(false, true)).contains(new Email("ann@example.org"));
    assertThat(checkedEmail(false, "true")).contains(new Email("ann@example.org"));
  }

  @Test
  void anAddressOfWhichTheProviderSaysNothingIsTheirsWhereTheAdministratorSaysSo() {
    assertThat(newcomer(true, Map.of()).flatMap(Newcomer::checkedEmail)).isPresent();
    assertThat(newcomer(false, Map.of()).flatMap(Newcomer::checkedEmail)).isEmpty();
  }

  @Test
  void anAddressThatTheProviderDidNotCheckIsNobodys() {
    assertThat(checkedEmail(true, false)).isEmpty();
    assertThat(checkedEmail(true, "false")).isEmpty();
    assertThat(checkedEmail(true, 1)).isEmpty();
  }

  @Test
  void aTokenThatNamesNobodyIsNobody() {
    assertThat(newcomer(true, Map.of()).map(Newcomer::identity))
        .contains(new Identity("https://council.example", "7"));
    for (Object subject : new Object[] {"", " ", "a\nb", "x".repeat(256)}) {
      assertThat(newcomer(true, Map.of("sub", subject))).isEmpty();
    }
  }

  @Test
  void aNameIsOneLineAndShortOrNone() {
    assertThat(newcomer(true, Map.of("name", "Ann\nof the Quay")).orElseThrow().name())
        .isEqualTo("Ann of the Quay");
    assertThat(newcomer(true, Map.of("name", "x".repeat(121))).orElseThrow().name()).isEmpty();
    assertThat(newcomer(true, Map.of()).orElseThrow().name()).isEmpty();
  }
}
