package org.localbydefault.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.localbydefault.questionnaire.QuestionBuilder.question;
import static org.localbydefault.questionnaire.Questionnaires.questionnaire;
import static org.localbydefault.scoring.Cards.card;
import static org.localbydefault.scoring.Cards.r;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localbydefault.assessment.AgreedAnswer;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Response;
import org.localbydefault.assessment.SomeAnswers;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Ratio;

class SeveralPeopleTest {
  private static final Questionnaire ONE = questionnaire(question("a"));

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # what people said, value that counts, option reached
          3, 3, 3
          1 5 5, 5, 5
          1 1 5, 1, 1
          2 3, 5/2, 2
          1 5, 3, 3
          1 2 4 5, 3, 3
          5 4 3 2 1, 3, 3
          4 ? - n/a 2 4, 4, 4
          """)
  void theMedianOfThoseWhoChoseCounts(String said, String value, String option) {
    var result = Cards.question(card(ONE, lines(said)), "a");
    assertThat(result.value()).contains(r(value));
    assertThat(result.option()).contains(new OptionId(option));
  }

  @Test
  void theDistributionIsKept() {
    var result = Cards.question(card(ONE, lines("1 5 5 ? n/a -")), "a");
    assertThat(result.counts()).containsExactly(1, 0, 0, 0, 2);
    assertThat(result.answers()).isEqualTo(3);
    assertThat(result.dontKnow()).isEqualTo(1);
    assertThat(result.notApplicable()).isEqualTo(1);
    assertThat(result.blank()).isEqualTo(1);
  }

  @Test
  void onePersonCannotTakeAQuestionOutThatAnotherAnswers() {
    assertThat(Cards.question(card(ONE, lines("n/a n/a 2")), "a").standing())
        .isEqualTo(Standing.ANSWERED);
  }

  @Test
  void aQuestionDoesNotApplyWhereSomebodySaysSoAndNobodyChooses() {
    var result = Cards.question(card(ONE, lines("n/a ? -")), "a");
    assertThat(result.standing()).isEqualTo(Standing.NOT_APPLICABLE);
    assertThat(result.reasons()).containsExactly("we have no such service");
  }

  @Test
  void theOrderOfReasonsTellsNothingOfWhoGaveThem() {
    Tally tally = new Tally(ONE.questions().get(0));
    tally.add(Answer.of(new Response.NotApplicable("We have none")));
    tally.add(Answer.of(new Response.NotApplicable("A partner does it")));
    assertThat(tally.result(Optional.empty(), List.of()).reasons())
        .containsExactly("A partner does it", "We have none");
  }

  @Test
  void peopleAreBroughtTogetherPerQuestionBeforeTheRollUp() {
    var card = card(questionnaire(question("a"), question("b")), "a=1 b=5", "a=1 b=5", "a=5 b=1");
    assertThat(card.overall().score()).contains(r("1/2"));
  }

  @Test
  void theAgreedAnswerIsScoredAndTheDistributionAndDissentAreKept() {
    var assessment = SomeAnswers.answers(ONE, lines("1 1 2 3 5")).agreeing("a=4").build();
    var result = Cards.question(Scoring.score(ONE, assessment), "a");
    assertThat(result.value()).contains(Ratio.of(4));
    assertThat(result.counts()).containsExactly(2, 1, 1, 0, 1);
    assertThat(result.dissent())
        .extracting(Object::toString)
        .containsExactly("person-1", "person-2", "person-3");
  }

  @Test
  void aGroupCanAgreeThatAQuestionDoesNotApplyOrThatItDoesNotKnow() {
    var not = SomeAnswers.answers(ONE, "a=3").agreeing("a=n/a").build();
    var unknown = SomeAnswers.answers(ONE, "a=3").agreeing("a=?").build();
    assertThat(Scoring.score(ONE, not).overall().standing()).isEqualTo(Standing.NOT_APPLICABLE);
    assertThat(Scoring.score(ONE, unknown).overall().standing()).isEqualTo(Standing.UNANSWERED);
  }

  @Test
  void anAgreedAnswerNeedsAReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AgreedAnswer(new Response.DontKnow(), " "));
  }

  @Test
  void notApplicableNeedsAReason() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Response.NotApplicable(" "));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # officers, councillors, partners, smallest group, is it split
          5, 0, 5, 5, true
          5, 5, 5, 5, true
          5, 0, 4, 5, false
          4, 0, 5, 5, false
          9, 0, 0, 5, false
          9, 1, 9, 5, false
          9, 4, 9, 5, false
          3, 0, 3, 3, true
          3, 2, 3, 3, false
          """)
  void nothingIsSplitWhereAGroupOrTheRestIsSmall(
      int officers, int councillors, int partners, int smallest, boolean isSplit) {
    var assessment =
        SomeAnswers.answers(ONE)
            .by(officers, Perspective.FINANCE, "a=4")
            .by(councillors, Perspective.COUNCILLOR, "a=3")
            .by(partners, Perspective.VCSE_PARTNER, "a=2")
            .withSmallestGroup(smallest)
            .build();
    assertThat(PerspectiveGap.all(Scoring.score(ONE, assessment)).size())
        .isEqualTo(isSplit ? 1 : 0);
  }

  @Test
  void onlyThoseWhoAnsweredTheQuestionMakeAGroupOfIt() {
    var assessment =
        SomeAnswers.answers(ONE)
            .by(5, Perspective.FINANCE, "a=4")
            .by(4, Perspective.RESIDENT, "a=2")
            .by(3, Perspective.RESIDENT, "a=?")
            .build();
    assertThat(PerspectiveGap.all(Scoring.score(ONE, assessment))).isEmpty();
  }

  @Test
  void aGapSaysHowFarOfficersStandAbovePartners() {
    var assessment =
        SomeAnswers.answers(ONE)
            .by(5, Perspective.COMMISSIONER, "a=4")
            .by(5, Perspective.VCSE_PARTNER, "a=2")
            .build();
    assertThat(PerspectiveGap.all(Scoring.score(ONE, assessment)))
        .singleElement()
        .satisfies(gap -> assertThat(gap.officersAbovePartners()).contains(Ratio.of(2)));
  }

  private static String[] lines(String said) {
    return Arrays.stream(said.split(" ", -1)).map(s -> "a=" + s).toArray(String[]::new);
  }
}
