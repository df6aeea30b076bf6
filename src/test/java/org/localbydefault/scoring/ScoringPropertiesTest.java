package org.localbydefault.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localbydefault.questionnaire.Questionnaires.rewritten;
import static org.localbydefault.scoring.Seeds.everySeed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.questionnaire.Combine;
import org.localbydefault.questionnaire.QuestionBuilder;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.SectionBuilder;

/** What must hold for any questionnaire and any answers. */
class ScoringPropertiesTest {

  @Test
  void everyFigureIsBetweenNothingAndAll() {
    everySeed(
        seed -> {
          for (SectionResult s : card(RandomRounds.withConditions(seed)).sections().values()) {
            assertThat(List.of(s.coverage(), s.low(), s.high(), s.notApplicable()))
                .allSatisfy(r -> assertThat(r).isBetween(Ratio.ZERO, Ratio.ONE));
            s.score().ifPresent(r -> assertThat(r).isBetween(Ratio.ZERO, Ratio.ONE));
          }
        });
  }

  @Test
  void theScoreLiesBetweenItsBounds() {
    everySeed(
        seed -> {
          for (SectionResult s : card(RandomRounds.withConditions(seed)).sections().values()) {
            s.score().ifPresent(r -> assertThat(r).isBetween(s.low(), s.high()));
          }
        });
  }

  @Test
  void theBoundsOfAMeanAreAsFarApartAsItsCoverageIsShort() {
    everySeed(
        seed -> {
          for (SectionResult s : card(RandomRounds.ofMeans(seed)).sections().values()) {
            assertThat(s.high().minus(s.low())).isEqualTo(Ratio.ONE.minus(s.coverage()));
          }
        });
  }

  @Test
  void aGateNeverRaisesALevelAndNeverTouchesAScore() {
    everySeed(
        seed -> {
          RandomRounds rounds = RandomRounds.plain(seed);
          Questionnaire gated = rounds.questionnaire();
          Assessment answers = rounds.answers(gated);
          Questionnaire open =
              rewritten(gated, q -> q, s -> SectionBuilder.like(s).gated(), n -> n);
          Scorecard with = Scoring.score(gated, answers);
          Scorecard without = Scoring.score(open, answers);
          with.sections()
              .forEach(
                  (id, s) -> {
                    assertThat(s.reached()).isEqualTo(without.section(id).level());
                    assertThat(s.score()).isEqualTo(without.section(id).score());
                    assertThat(position(s)).isLessThanOrEqualTo(position(without.section(id)));
                  });
        });
  }

  @Test
  void aMeanOfMeansEqualsTheFlatMeanWhereSectionsWeighTheSame() {
    everySeed(
        seed -> {
          RandomRounds rounds = RandomRounds.plain(seed);
          SectionBuilder means = SectionBuilder.overall().combining(Combine.MEAN_OF_SECTIONS);
          SectionBuilder flat = SectionBuilder.overall();
          StringBuilder line = new StringBuilder();
          for (int s = 0; s <= rounds.random().nextInt(4); s++) {
            SectionBuilder section = SectionBuilder.section("s" + s);
            int[] weights = rounds.random().ints(1 + rounds.random().nextInt(5), 1, 9).toArray();
            int sum = java.util.Arrays.stream(weights).sum();
            for (int q = 0; q < weights.length; q++) {
              String id = "s%d.q%d".formatted(s, q);
              section.with(QuestionBuilder.question(id).weighing(Ratio.of(weights[q], sum)));
              line.append(id).append('=').append(1 + rounds.random().nextInt(5)).append(' ');
            }
            means.with(section);
            flat.with(section);
          }
          assertThat(Cards.whole(means, line.toString()).score())
              .isEqualTo(Cards.whole(flat, line.toString()).score())
              .isPresent();
        });
  }

  @Test
  void theSameInputGivesTheSameScorecard() {
    everySeed(
        seed ->
            assertThat(card(RandomRounds.withConditions(seed)))
                .isEqualTo(card(RandomRounds.withConditions(seed))));
  }

  private static Scorecard card(RandomRounds rounds) {
    Questionnaire questionnaire = rounds.questionnaire();
    return Scoring.score(questionnaire, rounds.answers(questionnaire));
  }

  private static int position(SectionResult s) {
    return s.level()
        .map(band -> s.section().bands().orElseThrow().position(band.level()))
        .orElse(-1);
  }
}
