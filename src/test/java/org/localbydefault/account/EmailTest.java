package org.localbydefault.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {
  @Test
  void theSizeOfLettersMakesNoOtherAddress() {
    assertThat(Email.parse(" Kate@Example.ORG ")).contains(new Email("kate@example.org"));
  }

  /** The sign for Kelvin is small a k, and İ an i with a dot. */
  @ParameterizedTest
  @ValueSource(strings = {"\u212Aate@example.org", "kate@example.org\u0130"})
  void aLetterThatOnlyLooksTheSameIsAnother(String typed) {
    assertThat(Email.parse(typed)).contains(new Email(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "kate", "kate@x", "a@b.c\r\nBcc: d@e.f", "a,b@c.de", "<a@b.cd>"})
  void whatIsNoAddressIsNone(String typed) {
    assertThat(Email.parse(typed)).isEmpty();
  }
}
