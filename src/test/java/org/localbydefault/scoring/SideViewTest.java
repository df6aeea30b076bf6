package org.localbydefault.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localbydefault.assessment.Perspective.Side;
import org.localbydefault.report.compose.Examples;

class SideViewTest {
  private static Scorecard card(String example) {
    return Examples.results(example).card();
  }

  @Test
  void aGroupsCardHoldsItsPeopleAlone() {
    Scorecard all = card("castlebridge-unitary");
    Scorecard partners = SideView.of(all, Side.PARTNERS).orElseThrow();
    assertThat(partners.assessment().respondents())
        .isNotEmpty()
        .allMatch(r -> r.perspective().side() == Side.PARTNERS);
    assertThat(partners.assessment().agreed()).isEmpty();
  }

  @Test
  void onlyQuestionsCountOnWhichGroupsMayBeShown() {
    Scorecard all = card("castlebridge-unitary");
    Scorecard officers = SideView.of(all, Side.OFFICERS).orElseThrow();
    for (PerspectiveGap gap : PerspectiveGap.all(all)) {
      assertThat(officers.question(gap.question().id()).value())
          .hasValue(gap.medians().get(Side.OFFICERS));
    }
    assertThat(officers.questions().values().stream().filter(q -> q.value().isPresent()))
        .hasSize(PerspectiveGap.all(all).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fernmoor-district", "hollin-vale-nearly-empty"})
  void nobodyIsShownApartWhereGroupsAreSmall(String example) {
    assertThat(SideView.shown(card(example))).isEmpty();
    assertThat(SideView.of(card(example), Side.OFFICERS)).isEmpty();
  }
}
