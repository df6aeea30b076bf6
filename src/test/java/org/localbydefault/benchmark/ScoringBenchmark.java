package org.localbydefault.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Respondent;
import org.localbydefault.assessment.Response;
import org.localbydefault.assessment.SomeAnswers;
import org.localbydefault.finding.Finding;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Questionnaires;
import org.localbydefault.scoring.Bootstrap;
import org.localbydefault.scoring.NextSteps;
import org.localbydefault.scoring.PerspectiveGap;
import org.localbydefault.scoring.Scorecard;
import org.localbydefault.scoring.Scoring;
import org.localbydefault.scoring.WeightRobustness;

/**
 * How long scoring takes, beside the plainest thing that could be called scoring: the mean, in
 * floating point, of the same answers, without median, coverage, bounds, levels or trace. Times
 * depend on the machine; the ratio much less. Run with {@code mvn test -Dtest=ScoringBenchmark
 * -Dtest.groups=benchmark -Dtest.excluded.groups=}.
 */
@Tag("benchmark")
class ScoringBenchmark {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int COUNCILS = 400;
  private static final int PEOPLE = 50;
  private static final int NINE = 9;
  private static final Questionnaire QUESTIONNAIRE = Questionnaires.keepItLocal();

  @Test
  void everyCouncilWithFiftyPeople() {
    List<Assessment> rounds = rounds(COUNCILS, PEOPLE);
    double naive = milliseconds(20, () -> sum(rounds, ScoringBenchmark::naiveMean));
    double exact = milliseconds(20, () -> sum(rounds, ScoringBenchmark::exactMean));
    print("%d councils x %d people x 36 statements".formatted(COUNCILS, PEOPLE), exact, naive);
    assertThat(exact).isPositive();
  }

  @Test
  void oneReportOfNinePeople() {
    List<Assessment> rounds = rounds(50, NINE);
    List<Scorecard> cards =
        rounds.stream().map(round -> Scoring.score(QUESTIONNAIRE, round)).toList();
    double naive = milliseconds(200, () -> sum(rounds, ScoringBenchmark::naiveMean)) / 50;
    step("score", rounds, r -> exactMean(r), naive);
    step("next steps", cards, c -> NextSteps.rank(c).size(), naive);
    step("bootstrap, every section", cards, c -> Bootstrap.intervals(c).size(), naive);
    step("weights", cards, c -> WeightRobustness.of(c).orElseThrow().stays(), naive);
    step("perspectives", cards, c -> PerspectiveGap.all(c).size(), naive);
    step("findings", cards, c -> Finding.find(c).gaps().size(), naive);
    step("all of it", rounds, ScoringBenchmark::everything, naive);
    assertThat(cards).hasSize(50);
  }

  private static double everything(Assessment round) {
    Scorecard card = Scoring.score(QUESTIONNAIRE, round);
    return NextSteps.rank(card).size()
        + Bootstrap.intervals(card).size()
        + WeightRobustness.of(card).orElseThrow().stays()
        + PerspectiveGap.all(card).size()
        + Finding.find(card).gaps().size();
  }

  private static <T> void step(
      String name, List<T> inputs, ToDoubleFunction<T> work, double naive) {
    print(name, milliseconds(20, () -> sum(inputs, work)) / inputs.size(), naive);
  }

  private static void print(String name, double taken, double naive) {
    System.out.printf(
        "%-45s %9.3f ms   naive mean %9.4f ms   %7.0f times%n", name, taken, naive, taken / naive);
  }

  private static <T> double sum(List<T> inputs, ToDoubleFunction<T> work) {
    return inputs.stream().mapToDouble(work).sum();
  }

  private static double exactMean(Assessment round) {
    return Scoring.score(QUESTIONNAIRE, round).overall().score().orElseThrow().approximate();
  }

  private static double naiveMean(Assessment round) {
    double sum = 0;
    int count = 0;
    for (Question question : QUESTIONNAIRE.questions()) {
      for (Respondent respondent : round.respondents()) {
        var answer = respondent.answers().get(question.id());
        if (answer != null && answer.response() instanceof Response.Chosen chosen) {
          sum += question.scale().position(chosen.option()) / 4.0;
          count++;
        }
      }
    }
    return sum / count;
  }

  /** Processor time: the median of the later half of the runs: the earlier ones warm up. */
  private static double milliseconds(int runs, java.util.function.DoubleSupplier work) {
    double[] times = new double[runs];
    double kept = 0;
    for (int i = 0; i < runs; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      kept += work.getAsDouble();
      times[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }
    assertThat(kept).isNotNaN();
    return java.util.Arrays.stream(times).skip(runs / 2).sorted().toArray()[runs / 4];
  }

  private static List<Assessment> rounds(int councils, int people) {
    Random random = new Random(42);
    List<Assessment> rounds = new ArrayList<>();
    for (int c = 0; c < councils; c++) {
      SomeAnswers answers = SomeAnswers.answers(QUESTIONNAIRE);
      for (int p = 0; p < people; p++) {
        answers.by(p % 2 == 0 ? Perspective.FINANCE : Perspective.VCSE_PARTNER, line(random));
      }
      rounds.add(answers.build());
    }
    return rounds;
  }

  private static String line(Random random) {
    StringBuilder line = new StringBuilder();
    for (Question question : QUESTIONNAIRE.questions()) {
      int roll = random.nextInt(20);
      String said = roll == 0 ? "?" : roll == 1 ? "-" : String.valueOf(1 + random.nextInt(5));
      line.append(question.id()).append('=').append(said).append(' ');
    }
    return line.toString();
  }
}
