package org.localbydefault.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localbydefault.questionnaire.Questionnaires.rewritten;
import static org.localbydefault.scoring.Seeds.everySeed;
import static org.localbydefault.scoring.Seeds.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.assessment.SomeAnswers;
import org.localbydefault.questionnaire.Node;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionBuilder;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Scale;
import org.localbydefault.questionnaire.SectionBuilder;

/** What must not make a difference, for any questionnaire and any answers. */
class InvariancePropertiesTest {

  @Test
  void theScaleOfTheWeightsDoesNotMatter() {
    everySeed(
        seed -> {
          RandomRounds rounds = RandomRounds.plain(seed);
          Ratio factor = Ratio.of(1 + rounds.random().nextInt(50), 7);
          assertSame(
              rounds,
              q -> QuestionBuilder.like(q).weighing(q.weight().times(factor)).build(),
              n -> n,
              s -> s.weighing(s.build().weight().times(factor)));
        });
  }

  @Test
  void theOrderOfQuestionsAndSectionsDoesNotMatter() {
    everySeed(
        seed -> {
          RandomRounds rounds = RandomRounds.plain(seed);
          assertSame(rounds, q -> q, nodes -> shuffled(nodes, rounds), s -> s);
        });
  }

  @Test
  void theWordsOfOptionsDoNotMatter() {
    everySeed(
        seed ->
            assertSame(
                RandomRounds.withConditions(seed),
                q -> QuestionBuilder.like(q).on(reworded(q.scale())).build(),
                n -> n,
                s -> s));
  }

  @Test
  void theOrderOfPeopleDoesNotMatter() {
    everySeed(
        seed -> {
          RandomRounds rounds = RandomRounds.withConditions(seed);
          Questionnaire questionnaire = rounds.questionnaire();
          Assessment answers = rounds.answers(questionnaire);
          Assessment other =
              SomeAnswers.with(answers, shuffled(answers.respondents(), rounds), answers.agreed());
          assertThat(figures(Scoring.score(questionnaire, other)))
              .isEqualTo(figures(Scoring.score(questionnaire, answers)));
        });
  }

  @Test
  void aQuestionThatDoesNotApplyScoresAsIfItWereNotThere() {
    everySeed(
        seed -> {
          RandomRounds rounds = RandomRounds.plain(seed);
          Questionnaire questionnaire = rounds.questionnaire();
          QuestionId out = rounds.pick(questionnaire.questions()).id();
          Assessment answers = Changes.without(rounds.answers(questionnaire), out);
          Assessment notApplicable = Changes.notApplicable(answers, out);
          Questionnaire shorter =
              rewritten(questionnaire, q -> q, SectionBuilder::like, n -> without(n, out));
          assertThat(figures(Scoring.score(questionnaire, notApplicable)))
              .isEqualTo(figures(Scoring.score(shorter, answers)));
        });
  }

  @Test
  void twoIdenticalQuestionsEqualOneOfDoubleWeight() {
    everySeed(
        seed -> {
          RandomRounds rounds = RandomRounds.plain(seed);
          Questionnaire questionnaire = rounds.questionnaire();
          Question one = rounds.pick(questionnaire.questions());
          Question heavy =
              QuestionBuilder.like(one).weighing(one.weight().plus(one.weight())).build();
          Question twin = QuestionBuilder.like(one).named("twin").build();
          Assessment answers = rounds.answers(questionnaire);
          Questionnaire doubled =
              rewritten(
                  questionnaire, q -> q.equals(one) ? heavy : q, SectionBuilder::like, n -> n);
          Questionnaire twins =
              rewritten(
                  questionnaire,
                  q -> q,
                  SectionBuilder::like,
                  n -> n.contains(one) ? with(n, twin) : n);
          assertThat(figures(Scoring.score(twins, Changes.copied(answers, one.id(), twin.id()))))
              .isEqualTo(figures(Scoring.score(doubled, answers)));
        });
  }

  /** A changed questionnaire gives the same figures for the same answers. */
  private static void assertSame(
      RandomRounds rounds,
      UnaryOperator<Question> questions,
      UnaryOperator<List<Node>> children,
      UnaryOperator<SectionBuilder> sections) {
    Questionnaire questionnaire = rounds.questionnaire();
    Assessment answers = rounds.answers(questionnaire);
    Questionnaire changed =
        rewritten(questionnaire, questions, s -> sections.apply(SectionBuilder.like(s)), children);
    assertThat(figures(Scoring.score(changed, answers)))
        .isEqualTo(figures(Scoring.score(questionnaire, answers)));
  }

  private static <T> List<T> shuffled(List<T> list, RandomRounds rounds) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, rounds.random());
    return copy;
  }

  private static List<Node> with(List<Node> nodes, Question more) {
    List<Node> list = new ArrayList<>(nodes);
    list.add(more);
    return list;
  }

  private static List<Node> without(List<Node> nodes, QuestionId out) {
    return nodes.stream()
        .filter(n -> !(n instanceof Question question && question.id().equals(out)))
        .toList();
  }

  private static Scale reworded(Scale scale) {
    return new Scale(
        scale.id(),
        scale.options().stream()
            .map(o -> new Scale.Option(o.id(), "Said otherwise: " + o.label(), o.value()))
            .toList());
  }
}
