package org.localbydefault.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localbydefault.cli.Refusal;

class ServerTest {
  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "00", "1.5", "twelve", "9999999"})
  void sessionsOfNoHoursAreRefusedInASentence(String hours) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> Server.checkSessionHours(hours));
    assertThat(refusal).hasMessageContaining("`local-by-default.session-hours` is `" + hours + "`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "12", " 8 ", "08", "720"})
  void sessionsOfSomeHoursAreNot(String hours) {
    assertThatCode(() -> Server.checkSessionHours(hours)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"local.example.org", "https://", "ftp://local.example.org", "http://a.org/b"})
  void whatIsNoAddressOfASiteIsRefusedInASentence(String address) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> Server.checkAddress(address));
    assertThat(refusal).hasMessageContaining("`local-by-default.address` is `" + address + "`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://local.example.org", "https://a.org/", "http://localhost:8080"})
  void anAddressOfASiteIsNot(String address) {
    assertThatCode(() -> Server.checkAddress(address)).doesNotThrowAnyException();
  }
}
