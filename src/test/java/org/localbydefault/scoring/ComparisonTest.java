package org.localbydefault.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.localbydefault.questionnaire.QuestionBuilder.question;
import static org.localbydefault.questionnaire.Questionnaires.questionnaire;
import static org.localbydefault.questionnaire.SectionBuilder.overall;
import static org.localbydefault.questionnaire.SectionBuilder.section;
import static org.localbydefault.scoring.Cards.card;
import static org.localbydefault.scoring.Cards.r;

import org.junit.jupiter.api.Test;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.QuestionnaireId;
import org.localbydefault.questionnaire.Scale;
import org.localbydefault.questionnaire.Scales;
import org.localbydefault.questionnaire.SectionId;

class ComparisonTest {
  private static final Questionnaire OLD =
      questionnaire(question("a"), question("b"), question("gone"));
  private static final Questionnaire NEW =
      questionnaire(question("a").weighing(3), question("b"), question("added"));

  @Test
  void onlyQuestionsInBothVersionsAndAnsweredBothTimesCount() {
    var comparison = Comparison.of(card(NEW, "a=3 b=2 added=5"), card(OLD, "a=2 gone=5"));
    assertThat(comparison.common()).isEqualTo(1);
    assertThat(comparison.now().overall().score()).contains(r("1/2"));
    assertThat(comparison.before().overall().score()).contains(r("1/4"));
  }

  @Test
  void bothAreScoredWithTodaysWeights() {
    var comparison = Comparison.of(card(NEW, "a=1 b=5"), card(OLD, "a=5 b=1"));
    assertThat(comparison.now().overall().score()).contains(r("1/4"));
    assertThat(comparison.before().overall().score()).contains(r("3/4"));
  }

  @Test
  void changesAreTheQuestionsThatStandElsewhere() {
    var comparison = Comparison.of(card(NEW, "a=3 b=2"), card(OLD, "a=2 b=2"));
    assertThat(comparison.changes())
        .singleElement()
        .satisfies(c -> assertThat(c.now().question().id().value()).isEqualTo("a"))
        .satisfies(c -> assertThat(c.isBetter()).isTrue());
    assertThat(Comparison.of(card(NEW, "a=1"), card(OLD, "a=2")).changes().get(0).isBetter())
        .isFalse();
  }

  @Test
  void aQuestionOnAnotherScaleMeansSomethingElse() {
    var rescaled = questionnaire(question("a").on(Scales.numbers(1, 4)), question("b"));
    assertThat(Comparison.of(card(rescaled, "a=3 b=3"), card(OLD, "a=3 b=3")).common())
        .isEqualTo(1);
  }

  @Test
  void aLabelMendedInAPatchMeansTheSame() {
    var options =
        Scales.FIVE_LEVELS.options().stream()
            .map(o -> new Scale.Option(o.id(), o.label() + " (mended)", o.value()))
            .toList();
    var mended = questionnaire(question("a").on(new Scale("from-1-to-5", options)));
    assertThat(Comparison.of(card(mended, "a=3"), card(OLD, "a=3")).common()).isEqualTo(1);
    assertThat(options.get(0).id()).isEqualTo(new OptionId("1"));
  }

  @Test
  void aSectionCanBeComparedWhereItHasAScoreBothTimes() {
    var questionnaire =
        questionnaire(
            overall()
                .with(section("one").with(question("a")))
                .with(section("two").with(question("b"))));
    var comparison = Comparison.of(card(questionnaire, "a=1 b=2"), card(questionnaire, "a=1"));
    assertThat(comparison.isComparable(new SectionId("one"))).isTrue();
    assertThat(comparison.isComparable(new SectionId("two"))).isFalse();
  }

  @Test
  void anotherQuestionnaireCannotBeCompared() {
    var card = card(OLD, "a=1");
    var other =
        new Questionnaire(
            new QuestionnaireId("another"),
            OLD.version(),
            OLD.language(),
            OLD.title(),
            OLD.description(),
            OLD.overall(),
            OLD.blank(),
            OLD.forms(),
            OLD.themes(),
            OLD.glossary(),
            OLD.contentHash());
    var theirs = new Scorecard(other, card.assessment(), card.questions(), card.sections());
    assertThatIllegalArgumentException().isThrownBy(() -> Comparison.of(card, theirs));
  }
}
