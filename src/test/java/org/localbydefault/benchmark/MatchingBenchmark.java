package org.localbydefault.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Respondent;
import org.localbydefault.assessment.RespondentId;
import org.localbydefault.assessment.Response;
import org.localbydefault.casestudy.CaseStudy;
import org.localbydefault.casestudy.Matching;
import org.localbydefault.council.Council;
import org.localbydefault.council.CouncilKind;
import org.localbydefault.council.Nation;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.QuestionnaireId;
import org.localbydefault.questionnaire.ThemeId;
import org.localbydefault.questionnaire.yaml.ContentFolder;
import org.localbydefault.scoring.QuestionResult;
import org.localbydefault.scoring.Scoring;

/**
 * How good the order of the case studies is: nDCG@3 against relevance (0 to 3) that was judged from
 * the facts alone, as a commissioner would see it, without a look at the statements that a case is
 * mapped to. 1 is the best order that the judged cases allow. It is compared with two plain orders
 * of the same candidates.
 *
 * <p>One weight of the matching was chosen once on the first set. The held-out set was judged after
 * that, and blind to the matching too: its figure is the one to trust.
 */
@Tag("benchmark")
class MatchingBenchmark {
  private static final Path JUDGED = Path.of("src/test/resources/judged");

  private record Query(
      QuestionId statement, OptionId level, Council council, Set<ThemeId> themes) {}

  @ParameterizedTest
  @ValueSource(strings = {"keep-it-local.csv", "keep-it-local-held-out.csv"})
  void theOrderOfCaseStudiesAgainstJudgedRelevance(String file) throws IOException {
    Questionnaire questionnaire =
        ContentFolder.shipped()
            .questionnaire(new QuestionnaireId("keep-it-local"))
            .value()
            .orElseThrow();
    List<CaseStudy> studies =
        ContentFolder.shipped().caseStudies(questionnaire).value().orElseThrow();
    Map<Query, Map<String, Integer>> judged = judged(JUDGED.resolve(file));
    double ours = mean(judged, q -> match(questionnaire, studies, q));
    double byName = mean(judged, q -> candidates(studies, q, c -> c.id().value()));
    double byYear = mean(judged, q -> candidates(studies, q, c -> -c.year()));
    System.out.printf("nDCG@3 over %d judged queries, %s%n", judged.size(), file);
    System.out.printf("  the order of the report    %.3f%n", ours);
    System.out.printf("  same statement, newest     %.3f%n", byYear);
    System.out.printf("  same statement, by name    %.3f%n", byName);
    assertThat(ours).isGreaterThan(byYear).isGreaterThan(byName);
  }

  private static double mean(
      Map<Query, Map<String, Integer>> judged, Function<Query, List<String>> order) {
    return judged.entrySet().stream()
        .mapToDouble(e -> ndcg(order.apply(e.getKey()), e.getValue()))
        .average()
        .orElseThrow();
  }

  private static double ndcg(List<String> shown, Map<String, Integer> relevance) {
    List<Integer> best =
        relevance.values().stream().sorted(Comparator.reverseOrder()).limit(3).toList();
    List<Integer> got = shown.stream().limit(3).map(id -> relevance.getOrDefault(id, 0)).toList();
    return gain(got) / gain(best);
  }

  private static double gain(List<Integer> relevance) {
    double sum = 0;
    for (int i = 0; i < relevance.size(); i++) {
      sum += (Math.pow(2, relevance.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
    }
    return sum;
  }

  private static List<String> match(
      Questionnaire questionnaire, List<CaseStudy> studies, Query query) {
    Assessment assessment = assessment(questionnaire, query);
    QuestionResult result = Scoring.score(questionnaire, assessment).question(query.statement());
    return Matching.match(List.of(result), assessment, studies).values().iterator().next().stream()
        .map(m -> m.caseStudy().id().value())
        .toList();
  }

  private static <T extends Comparable<T>> List<String> candidates(
      List<CaseStudy> studies, Query query, Function<CaseStudy, T> key) {
    return studies.stream()
        .filter(
            c -> c.illustrates().stream().anyMatch(i -> i.statement().equals(query.statement())))
        .sorted(Comparator.comparing(key))
        .map(c -> c.id().value())
        .toList();
  }

  private static Assessment assessment(Questionnaire questionnaire, Query query) {
    Answer answer = Answer.of(new Response.Chosen(query.level()));
    return new Assessment(
        questionnaire.id(),
        questionnaire.version(),
        query.council(),
        LocalDate.of(2026, 10, 1),
        Optional.empty(),
        query.themes(),
        Map.of(),
        List.of(
            new Respondent(
                new RespondentId("one"),
                "",
                Perspective.COMMISSIONER,
                Map.of(query.statement(), answer))),
        Map.of(),
        Assessment.SMALLEST_GROUP);
  }

  private static Map<Query, Map<String, Integer>> judged(Path file) throws IOException {
    Map<Query, Map<String, Integer>> judged = new LinkedHashMap<>();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = new ArrayList<>(Arrays.asList(line.split(";", -1)));
      judged
          .computeIfAbsent(query(cells), q -> new HashMap<>())
          .put(cells.get(7), Integer.parseInt(cells.get(8)));
    }
    return judged;
  }

  private static Query query(List<String> cells) {
    CouncilKind kind = byId(CouncilKind.values(), CouncilKind::id, cells.get(3));
    Nation nation = byId(Nation.values(), Nation::id, cells.get(4));
    return new Query(
        new QuestionId(cells.get(1)),
        new OptionId(cells.get(2)),
        new Council(
            Optional.empty(), "Query " + cells.get(0), cells.get(0), kind, nation, cells.get(5)),
        Arrays.stream(cells.get(6).split(",", -1))
            .filter(t -> !t.isEmpty())
            .map(ThemeId::new)
            .collect(Collectors.toSet()));
  }

  private static <T> T byId(T[] values, Function<T, String> id, String wanted) {
    return Arrays.stream(values)
        .filter(v -> id.apply(v).equalsIgnoreCase(wanted.replace(' ', '-')))
        .findFirst()
        .orElseThrow();
  }
}
