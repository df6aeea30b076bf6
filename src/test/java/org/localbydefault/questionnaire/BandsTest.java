package org.localbydefault.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.localbydefault.questionnaire.Scales.ratio;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # end of the first, beginning of the second
          2.5, 2.6
          2.6, 2.5
          """)
  void gapsAndOverlapsAreRefused(String end, String beginning) {
    var first = band("a", "1.0", end);
    var second = band("b", beginning, "3.9");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bands("levels", Bands.Basis.SCORE, List.of(first, second)))
        .withMessageContaining("levels");
  }

  @Test
  void aBandThatEndsBeforeItBeginsIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> band("a", "0.5", "0.5"));
  }

  @Test
  void bandsNeedABand() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bands("levels", Bands.Basis.SCORE, List.of()));
  }

  @Test
  void aValueOutsideCountsAsTheNearestBand() {
    assertThat(Scales.FIFTHS.holding(ratio("-1")).level()).isEqualTo(Scales.level(1));
    assertThat(Scales.FIFTHS.holding(ratio("7")).level()).isEqualTo(Scales.level(5));
  }

  @Test
  void aScaleNeedsTwoValuesAndNamesEachOptionOnce() {
    var one = new Scale.Option(new OptionId("one"), "One", Ratio.ONE);
    var two = new Scale.Option(new OptionId("two"), "Two", Ratio.ONE);
    var again = new Scale.Option(new OptionId("one"), "One again", Ratio.of(2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Scale("same", List.of(one, two)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Scale("twice", List.of(one, again)));
  }

  @Test
  void aWeightOfNothingIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QuestionBuilder.question("a").weighing(0).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SectionBuilder.section("a").weighing(Ratio.of(-1)).build());
  }

  private static Bands.Band band(String level, String from, String to) {
    return new Bands.Band(new LevelId(level), level, ratio(from), ratio(to));
  }
}
