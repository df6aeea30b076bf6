package org.localbydefault.casestudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.localbydefault.casestudy.CaseBuilder.caseStudy;
import static org.localbydefault.questionnaire.QuestionBuilder.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.assessment.SomeAnswers;
import org.localbydefault.council.Council;
import org.localbydefault.council.CouncilCode;
import org.localbydefault.council.CouncilKind;
import org.localbydefault.council.Nation;
import org.localbydefault.council.SomeCouncils;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Questionnaires;
import org.localbydefault.scoring.QuestionResult;
import org.localbydefault.scoring.Scorecard;
import org.localbydefault.scoring.Scoring;

class MatchingTest {
  private static final Questionnaire TWO =
      Questionnaires.questionnaire(question("a"), question("b"));
  private static final QuestionId A = new QuestionId("a");
  private static final QuestionId B = new QuestionId("b");

  @Test
  void onlyCasesThatShowThePracticeAreMatched() {
    assertThat(
            matched(
                "a=2 b=2",
                caseStudy("shows-a").showing("a", 4),
                caseStudy("shows-b").showing("b", 4)))
        .containsExactly("shows-a");
  }

  @Test
  void aCaseAtOrBelowTheCouncilsOwnLevelTeachesNothing() {
    assertThat(
            matched(
                "a=3 b=1",
                caseStudy("below").showing("a", 2),
                caseStudy("level").showing("a", 3),
                caseStudy("above").showing("a", 4)))
        .containsExactly("above");
  }

  @Test
  void oneOrTwoLevelsAboveGoBeforeThoseFurtherAway() {
    assertThat(
            matched(
                "a=1 b=1",
                caseStudy("four-above").showing("a", 5),
                caseStudy("one-above").showing("a", 2),
                caseStudy("two-above").showing("a", 3)))
        .containsExactly("one-above", "two-above", "four-above");
  }

  @Test
  void theOwnCouncilIsNeverAnOutsideExample() {
    Council coded =
        new Council(
            Optional.of(new CouncilCode("E06000026")),
            "Plymouth City Council",
            "Plymouth",
            CouncilKind.UNITARY,
            Nation.ENGLAND,
            "South West");
    Council renamed =
        new Council(
            coded.code(), "City of Plymouth", "Plymouth", coded.kind(), coded.nation(), "Wales");
    var own = caseStudy("own").of(coded).showing("a", 5).build();
    var ownRenamed = caseStudy("renamed").of(renamed).showing("a", 5).build();
    var card = card(SomeAnswers.answers(TWO, "a=1").at(coded).build());
    assertThat(matches(card, List.of(own, ownRenamed)).get(A)).isEmpty();
    var byName = card(SomeAnswers.answers(TWO, "a=1").at(SomeCouncils.PLYMOUTH).build());
    var uncoded = caseStudy("uncoded").of(SomeCouncils.PLYMOUTH).showing("a", 5).build();
    assertThat(matches(byName, List.of(uncoded)).get(A)).isEmpty();
  }

  @Test
  void oneCouncilAppearsOnceAndAtMostThreeCasesDo() {
    assertThat(
            matched(
                "a=1 b=1",
                caseStudy("glasgow-best").of(SomeCouncils.GLASGOW).showing("a", 2).graded(Grade.A),
                caseStudy("glasgow-next").of(SomeCouncils.GLASGOW).showing("a", 2),
                caseStudy("v").showing("a", 2),
                caseStudy("w").showing("a", 2),
                caseStudy("x").showing("a", 2)))
        .containsExactly("glasgow-best", "v", "w");
  }

  @Test
  void aSetbackTakesAPlaceThatIsLeftBesideAPositiveCase() {
    var setback = caseStudy("setback").showing("a", 1).teaching(Lesson.SETBACK);
    assertThat(matched("a=1 b=1", setback)).isEmpty();
    assertThat(matched("a=1 b=1", setback, caseStudy("good").showing("a", 2)))
        .containsExactly("good", "setback");
    assertThat(
            matched(
                "a=1 b=1",
                setback.graded(Grade.A),
                caseStudy("u").showing("a", 2),
                caseStudy("v").showing("a", 2),
                caseStudy("w").showing("a", 2)))
        .containsExactly("u", "v", "w");
  }

  @Test
  void thereIsAtMostOneSetbackAndItIsOfAnotherCouncil() {
    assertThat(
            matched(
                "a=1 b=1",
                caseStudy("good").of(SomeCouncils.GLASGOW).showing("a", 2),
                caseStudy("their-own")
                    .of(SomeCouncils.GLASGOW)
                    .showing("a", 2)
                    .teaching(Lesson.SETBACK),
                caseStudy("another").showing("a", 2).teaching(Lesson.SETBACK),
                caseStudy("third").showing("a", 2).teaching(Lesson.SETBACK)))
        .containsExactly("good", "another");
  }

  @Test
  void aCaseToldInFullForAnEarlierQuestionIsOnlyReferredToLater() {
    var both = caseStudy("both").showing("a", 3).showing("b", 3).build();
    var matches = matches(card("a=1 b=1"), List.of(both));
    assertThat(matches.keySet()).containsExactly(A, B);
    assertThat(matches.get(A)).extracting(Match::isRepeated).containsExactly(false);
    assertThat(matches.get(B)).extracting(Match::isRepeated).containsExactly(true);
  }

  @Test
  void everyQuestionIsThereEvenWithoutACase() {
    assertThat(matches(card("a=1 b=1"), List.of())).containsOnlyKeys(A, B);
  }

  @Test
  void theSameCasesAreMatchedInAnyOrderOfTheFiles() {
    List<CaseStudy> cases = new ArrayList<>();
    List<CouncilKind> kinds = List.of(CouncilKind.values());
    Random random = new Random(1);
    for (int i = 0; i < 60; i++) {
      cases.add(
          caseStudy("case-" + i)
              .of(kinds.get(random.nextInt(kinds.size())), Nation.ENGLAND, "London")
              .showing(random.nextBoolean() ? "a" : "b", 1 + random.nextInt(5))
              .showing("a", 3)
              .in(2015 + random.nextInt(3))
              .teaching(List.of(Lesson.values()).get(random.nextInt(3)))
              .build());
    }
    var first = matches(card("a=1 b=2"), cases);
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(cases, random);
      assertThat(matches(card("a=1 b=2"), cases)).isEqualTo(first);
    }
    assertThat(first.get(A)).hasSize(3);
  }

  @Test
  void ofEqualCasesTheNewerComesFirstThenTheNameDecides() {
    assertThat(
            matched(
                "a=1 b=1",
                caseStudy("older").showing("a", 2).in(2019),
                caseStudy("newer-b").showing("a", 2).in(2023),
                caseStudy("newer-a").showing("a", 2).in(2023)))
        .containsExactly("newer-a", "newer-b", "older");
  }

  @Test
  void aCaseNeedsAStatementAndAName() {
    assertThatIllegalArgumentException().isThrownBy(() -> caseStudy("nothing").build());
    assertThatIllegalArgumentException().isThrownBy(() -> new CaseStudyId("No Id"));
  }

  private static List<String> matched(String answers, CaseBuilder... cases) {
    List<CaseStudy> built = Arrays.stream(cases).map(CaseBuilder::build).toList();
    return matches(card(answers), built).getOrDefault(A, List.of()).stream()
        .map(m -> m.caseStudy().id().value())
        .toList();
  }

  private static Scorecard card(String answers) {
    return card(SomeAnswers.answers(TWO, answers).build());
  }

  private static Scorecard card(Assessment assessment) {
    return Scoring.score(TWO, assessment);
  }

  private static Map<QuestionId, List<Match>> matches(Scorecard card, List<CaseStudy> cases) {
    List<QuestionResult> weak =
        card.questions().values().stream().filter(r -> r.value().isPresent()).toList();
    return Matching.match(weak, card.assessment(), cases);
  }
}
