package org.localbydefault.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlWritingTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0, 0
          12, 12
          12.5, 12.5
          0.004, 0
          0.05, 0.05
          -3.456, -3.46
          99.999, 100
          """)
  void numbersHaveAtMostTwoPlaces(double value, String written) {
    assertThat(Decimal.of(value)).isEqualTo(written);
  }

  @Test
  void aWordingIsFilledInItsOwnOrder() {
    assertThat(Filled.of("{1} o {0}", 3, "Tudalen")).isEqualTo("Tudalen o 3");
    assertThat(Filled.of("{x} {", 1)).isEqualTo("{x} {");
  }

  @Test
  void anAccentMakesALetterNoWider() {
    EmbeddedFont font = new EmbeddedFont();
    assertThat(font.width("tŷ gŵyl", 10, false)).isEqualTo(font.width("ty gwyl", 10, false));
    assertThat(font.width("中", 10, false)).isEqualTo(10);
  }
}
