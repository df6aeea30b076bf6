package org.localbydefault.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.localbydefault.questionnaire.QuestionBuilder.question;
import static org.localbydefault.questionnaire.Questionnaires.questionnaire;
import static org.localbydefault.questionnaire.SectionBuilder.overall;
import static org.localbydefault.questionnaire.SectionBuilder.section;
import static org.localbydefault.scoring.Cards.card;
import static org.localbydefault.scoring.Cards.mean;
import static org.localbydefault.scoring.Cards.questions;
import static org.localbydefault.scoring.Cards.r;
import static org.localbydefault.scoring.Cards.whole;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localbydefault.assessment.SomeAnswers;
import org.localbydefault.questionnaire.Bands;
import org.localbydefault.questionnaire.Combine;
import org.localbydefault.questionnaire.LevelId;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Scale;
import org.localbydefault.questionnaire.Scales;
import org.localbydefault.questionnaire.SectionBuilder;

/** Mistakes seen in other tools, each once. */
class TrapsTest {

  /** HL7's example of the PHQ-9 stores 13 beside answers that give 10. */
  @Test
  void aTotalIsRecomputedAndNeverTrusted() {
    SectionBuilder phq9 = overall().combining(Combine.SUM);
    int[] answers = {0, 0, 0, 1, 2, 1, 3, 2, 1};
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < answers.length; i++) {
      phq9.with(question("q" + i).on(Scales.numbers(0, 3)));
      line.append("q%d=%d ".formatted(i, answers[i]));
    }
    assertThat(whole(phq9, line.toString()).total()).contains(Ratio.of(10));
  }

  @Test
  void noAnswersGiveNoScoreWhichIsNotZero() {
    for (Combine combine : Combine.values()) {
      var result =
          whole(
              overall()
                  .combining(combine)
                  .levelled(Scales.FIFTHS)
                  .with(section("one").combining(combine).with(question("a"), question("b"))),
              "",
              "a=?");
      assertThat(result.score()).as("%s", combine).isEmpty();
      assertThat(result.total()).isEmpty();
      assertThat(result.level()).isEmpty();
      assertThat(result.standing()).isEqualTo(Standing.UNANSWERED);
      assertThat(result.coverage()).isEqualTo(Ratio.ZERO);
      assertThat(result.low()).isEqualTo(Ratio.ZERO);
      assertThat(result.high()).isEqualTo(Ratio.ONE);
    }
  }

  /** Weights 2, 6 and 2: the last one shared out equally gives 3 and 7, in proportion 2½ and 7½. */
  @Test
  void whatDoesNotApplyIsSharedOutInProportion() {
    var weights =
        questions(question("a").weighing(2), question("b").weighing(6), question("c").weighing(2));
    assertThat(mean(weights, "a=5 b=1 c=n/a").score()).contains(r("2.5/10"));
    assertThat(mean(weights, "a=1 b=5 c=n/a").score()).contains(r("7.5/10"));
  }

  @Test
  void roundingIsHalfUpOnExactValues() {
    var quarters =
        questions(
            question("a").on(Scales.numbers(0, 10)).weighing(r("0.375")),
            question("b").on(Scales.numbers(0, 10)).weighing(r("0.625")));
    Ratio score = mean(quarters, "a=7 b=8").score().orElseThrow();
    assertThat(score.times(Ratio.of(100)).rounded(2)).isEqualByComparingTo("76.25");
    assertThat(r("4.375").rounded(1)).isEqualByComparingTo("4.4");

    var hundreds = Scales.numbers(0, 100);
    var tree =
        overall()
            .combining(Combine.MEAN_OF_SECTIONS)
            .with(section("c").with(question("s").on(hundreds)).with(question("t").on(hundreds)))
            .with(section("d").with(question("u").on(hundreds)));
    Ratio deep = whole(tree, "s=70 t=40 u=100").score().orElseThrow();
    assertThat(deep.times(Ratio.of(100))).isEqualTo(r("77.5"));
    assertThat(deep.times(Ratio.of(100)).rounded(0)).isEqualByComparingTo("78");
  }

  @Test
  void everyValueHasALevelBecauseBandsMeet() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Bands(
                    "two",
                    Bands.Basis.SCORE,
                    List.of(
                        new Bands.Band(new LevelId("low"), "Low", r("1.0"), r("2.5")),
                        new Bands.Band(new LevelId("high"), "High", r("2.6"), r("3.9")))));
    Bands meeting = Scales.bands(Bands.Basis.SCORE, "1.0", "2.6", "3.9");
    assertThat(meeting.holding(r("2.55")).level()).isEqualTo(Scales.level(1));
    assertThat(meeting.holding(r("2.6")).level()).isEqualTo(Scales.level(2));
  }

  @Test
  void anAnswerThatIsNotAnOptionIsAnErrorThatNamesIt() {
    Scale scale = Scales.FIVE_LEVELS;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> card(questionnaire(question("a").on(scale)), "a=33"))
        .withMessageContaining("33")
        .withMessageContaining(scale.id());
  }

  @Test
  void anAgreedAnswerThatIsNotAnOptionIsAnErrorThatNamesIt() {
    var questionnaire = questionnaire(question("a"));
    var assessment = SomeAnswers.answers(questionnaire).agreeing("a=33").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scoring.score(questionnaire, assessment))
        .withMessageContaining("33");
  }

  @Test
  void anAnswerToAQuestionThatDoesNotExistIsAnErrorThatNamesIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> card(questionnaire(question("a")), "a=1 aa=1"))
        .withMessageContaining("'aa'");
    var agreed = SomeAnswers.answers(questionnaire(question("a"))).agreeing("bb=1").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scoring.score(questionnaire(question("a")), agreed))
        .withMessageContaining("'bb'");
  }
}
