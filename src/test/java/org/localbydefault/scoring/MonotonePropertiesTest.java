package org.localbydefault.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.assessment.Respondent;
import org.localbydefault.assessment.Response;
import org.localbydefault.assessment.SomeAnswers;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Scale;

/** What one answer more or less can do, for any questionnaire: compared with brute force. */
class MonotonePropertiesTest {
  private static final int SEEDS = 1000;

  @Test
  void raisingAnyAnswerNeverLowersAScoreALevelOrAGate() {
    int raised = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      RandomRounds rounds = RandomRounds.plain(seed);
      Questionnaire questionnaire = rounds.questionnaire();
      Assessment answers = rounds.answers(questionnaire);
      Scorecard before = Scoring.score(questionnaire, answers);
      for (Question question : questionnaire.questions()) {
        Respondent person = rounds.pick(answers.respondents());
        for (OptionId higher : higher(question, person)) {
          Assessment more = Changes.answered(answers, person, question.id(), higher);
          assertNothingFell(before, Scoring.score(questionnaire, more), seed);
          raised++;
        }
      }
    }
    assertThat(raised).isGreaterThan(SEEDS);
  }

  private static void assertNothingFell(Scorecard before, Scorecard after, long seed) {
    before
        .sections()
        .forEach(
            (id, old) -> {
              SectionResult now = after.section(id);
              assertThat(now.coverage()).as("seed %d", seed).isEqualTo(old.coverage());
              old.score()
                  .ifPresent(
                      s ->
                          assertThat(now.score().orElseThrow())
                              .as("seed %d", seed)
                              .isGreaterThanOrEqualTo(s));
              assertThat(position(now)).as("seed %d", seed).isGreaterThanOrEqualTo(position(old));
              assertThat(old.caps()).as("seed %d", seed).containsAll(now.caps());
            });
  }

  @Test
  void everyNextStepsGainEqualsBruteForce() {
    int steps = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      RandomRounds rounds = RandomRounds.withConditions(seed);
      Questionnaire questionnaire = rounds.questionnaire();
      Assessment answers = rounds.answers(questionnaire);
      Scorecard before = Scoring.score(questionnaire, answers);
      for (NextStep step : NextSteps.rank(before)) {
        Scorecard after =
            Scoring.score(
                questionnaire, SomeAnswers.agreeing(answers, step.question().id(), step.to()));
        assertThat(step.gain())
            .as("seed %d, %s", seed, step.question().id())
            .isEqualTo(overall(after).minus(overall(before)));
        assertThat(step.opens()).as("seed %d", seed).isEqualTo(opened(before, after));
        assertThat(NextSteps.withStep(before, step.question().id()).overall().score())
            .isEqualTo(after.overall().score());
        assertIsNextUp(before.question(step.question().id()), step.to());
        steps++;
      }
    }
    assertThat(steps).isGreaterThan(SEEDS);
  }

  @Test
  void everyScoredQuestionBelowItsTopHasANextStep() {
    for (long seed = 0; seed < SEEDS; seed++) {
      RandomRounds rounds = RandomRounds.withConditions(seed);
      Questionnaire questionnaire = rounds.questionnaire();
      Scorecard card = Scoring.score(questionnaire, rounds.answers(questionnaire));
      long below =
          card.questions().values().stream()
              .filter(r -> r.question().isScored())
              .filter(r -> r.normalised().filter(x -> x.compareTo(Ratio.ONE) < 0).isPresent())
              .count();
      assertThat(NextSteps.rank(card).stream().filter(s -> s.question().isScored()).count())
          .as("seed %d", seed)
          .isEqualTo(below);
    }
  }

  /** The middle of the people drawn, against sorting their answers. */
  @Test
  void mediansOfDrawsEqualBruteForce() {
    for (long seed = 0; seed < 300; seed++) {
      RandomRounds rounds = RandomRounds.plain(seed);
      Questionnaire questionnaire = rounds.questionnaire();
      List<Respondent> people = new ArrayList<>(rounds.answers(questionnaire).respondents());
      Random random = rounds.random();
      for (int copies = random.nextInt(40); copies > 0; copies--) {
        people.add(rounds.pick(people));
      }
      List<Question> questions = questionnaire.questions();
      Medians medians = new Medians(questions, people);
      medians.draw(new Draws(seed));
      Draws draws = new Draws(seed);
      List<Respondent> drawn =
          people.stream().map(p -> people.get(draws.below(people.size()))).toList();
      for (int q = 0; q < questions.size(); q++) {
        assertThat(medians.median(q))
            .as("seed %d, %s", seed, questions.get(q).id())
            .isEqualTo(Double.valueOf(median(questions.get(q), drawn)));
      }
    }
  }

  private static double median(Question question, List<Respondent> people) {
    double[] sorted =
        people.stream()
            .map(p -> p.answers().get(question.id()))
            .filter(a -> a != null && a.response() instanceof Response.Chosen)
            .mapToDouble(a -> value(question, ((Response.Chosen) a.response()).option()))
            .sorted()
            .toArray();
    int n = sorted.length;
    return n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
  }

  private static double value(Question question, OptionId option) {
    Scale scale = question.scale();
    Ratio range = scale.maximum().minus(scale.minimum());
    return scale.value(option).minus(scale.minimum()).over(range).approximate();
  }

  private static List<OptionId> higher(Question question, Respondent person) {
    var answer = person.answers().get(question.id());
    if (answer == null || !(answer.response() instanceof Response.Chosen chosen)) {
      return List.of();
    }
    Ratio now = question.scale().value(chosen.option());
    return question.scale().options().stream()
        .filter(o -> o.value().compareTo(now) > 0)
        .map(Scale.Option::id)
        .toList();
  }

  private static void assertIsNextUp(QuestionResult result, OptionId to) {
    Ratio now = result.value().orElseThrow();
    Ratio next = result.question().scale().value(to);
    Ratio least =
        result.question().scale().options().stream()
            .map(Scale.Option::value)
            .filter(v -> v.compareTo(now) > 0)
            .min(Ratio::compareTo)
            .orElseThrow();
    assertThat(next).isEqualTo(least);
  }

  private static List<Cap> opened(Scorecard before, Scorecard after) {
    List<Cap> opened = new ArrayList<>();
    before
        .sections()
        .forEach(
            (id, s) ->
                s.caps().stream()
                    .filter(cap -> !after.section(id).caps().contains(cap))
                    .forEach(opened::add));
    return opened;
  }

  private static Ratio overall(Scorecard card) {
    return card.overall().score().orElse(Ratio.ZERO);
  }

  private static int position(SectionResult s) {
    return s.level()
        .map(band -> s.section().bands().orElseThrow().position(band.level()))
        .orElse(-1);
  }
}
