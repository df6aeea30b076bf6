package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {

  private static Paging at(long count, String typed) {
    return Paging.of(count, 20, typed, page -> "?page=" + page);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "20, 1", "21, 2", "40, 2", "41, 3"})
  void aListHasAsManyPagesAsItFills(long count, int pages) {
    assertThat(at(count, "1").pages()).isEqualTo(pages);
  }

  @ParameterizedTest
  @CsvSource({"'', 1", "0, 1", "-7, 1", "x, 1", "2, 2", "3, 3", "4, 3", "2147483647, 3"})
  void whatIsNoPageIsTheNearest(String typed, int page) {
    assertThat(at(41, typed).page()).isEqualTo(page);
  }

  @Test
  void theFirstHasNoneBeforeAndTheLastNoneAfter() {
    assertThat(at(41, "1").previous()).isEmpty();
    assertThat(at(41, "1").next()).contains("?page=2");
    assertThat(at(41, "3").previous()).contains("?page=2");
    assertThat(at(41, "3").next()).isEmpty();
  }
}
