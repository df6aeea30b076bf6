package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-11-27T19:56:00Z | 27 November 2026, 7:56pm
          2026-11-27T08:06:00Z | 27 November 2026, 8:06am
          2026-07-01T23:05:00Z | 2 July 2026, 12:05am
          """)
  void aMomentIsReadByLondonsClock(Instant moment, String words) {
    assertThat(Dates.time(moment)).isEqualTo(words);
  }
}
