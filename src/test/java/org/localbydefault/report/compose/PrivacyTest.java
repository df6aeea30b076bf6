package org.localbydefault.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Respondent;
import org.localbydefault.assessment.RespondentId;
import org.localbydefault.assessment.SomeAnswers;
import org.localbydefault.report.Report;
import org.localbydefault.report.ReportText;

/** Candour costs nobody anything: a report does not tell who said what. */
class PrivacyTest {
  private static final Optional<Assessment> FIRST = Optional.empty();

  @ParameterizedTest
  @FieldSource("org.localbydefault.report.compose.Examples#NAMES")
  void nobodysNameOrIdStandsAnywhere(String example) {
    Assessment answers = Examples.answers(example);
    List<Respondent> renamed = new ArrayList<>();
    for (Respondent person : answers.respondents()) {
      renamed.add(
          new Respondent(
              new RespondentId("quokka-" + renamed.size()),
              "Quokka " + renamed.size(),
              person.perspective(),
              person.answers()));
    }
    Assessment secret = SomeAnswers.with(answers, renamed, answers.agreed());
    for (String kind : Examples.KINDS) {
      Report report = Examples.report(kind, Examples.results(secret, FIRST));
      assertThat(report.toString()).doesNotContainIgnoringCase("quokka");
      assertThat(report).isEqualTo(Examples.report(kind, Examples.results(answers, FIRST)));
    }
  }

  @ParameterizedTest
  @FieldSource("org.localbydefault.report.compose.Examples#NAMES")
  void theOrderOfPeopleChangesNothing(String example) {
    Assessment answers = Examples.answers(example);
    List<Respondent> people = new ArrayList<>(answers.respondents());
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(people, new Random(seed));
      Assessment shuffled = SomeAnswers.with(answers, people, answers.agreed());
      assertThat(text(shuffled)).isEqualTo(text(answers));
    }
  }

  @Test
  void theSameResultsGiveAnEqualReport() {
    Results results = Examples.results("castlebridge-unitary");
    assertThat(Examples.report("council", results)).isEqualTo(Examples.report("council", results));
  }

  @Test
  void groupsOfFivePeopleAreShownSideBySide() {
    assertThat(text(groups(5, 5))).contains("Officers | Partners and residents");
    assertThat(text(groups(5, 5)))
        .contains("Partners and residents put it two levels lower than officers do.");
  }

  @Test
  void aGroupOfFourIsNotShownAndGivesNoReason() {
    for (Assessment answers : List.of(groups(4, 8), groups(8, 4))) {
      assertThat(text(answers))
          .doesNotContain("Officers | Partners")
          .doesNotContain("Partners and residents put it")
          .contains("or a group has fewer than five people");
    }
  }

  @Test
  void aGroupIsNotShownWhereTheRestCanBeWorkedOut() {
    Assessment answers =
        SomeAnswers.answers(Examples.questionnaire())
            .by(5, Perspective.COMMISSIONER, "*=established")
            .by(5, Perspective.RESIDENT, "*=emerging")
            .by(1, Perspective.COUNCILLOR, "*=leading")
            .build();
    assertThat(text(answers)).doesNotContain("Officers | Partners");
  }

  @Test
  void aRoomThatAgreesMaySeeSmallerGroups() {
    Assessment answers = people(4, 8).withSmallestGroup(4).build();
    assertThat(text(answers)).contains("Officers | Partners and residents");
  }

  @Test
  void notesStandInAnOrderThatTellsNothingOfTheirAuthors() {
    Assessment answers = Examples.answers("castlebridge-unitary");
    List<Respondent> reversed = new ArrayList<>(answers.respondents());
    Collections.reverse(reversed);
    Assessment other = SomeAnswers.with(answers, reversed, Map.copyOf(answers.agreed()));
    assertThat(text(other)).isEqualTo(text(answers));
  }

  private static Assessment groups(int officers, int partners) {
    return people(officers, partners).build();
  }

  private static SomeAnswers people(int officers, int partners) {
    return SomeAnswers.answers(Examples.questionnaire())
        .by(officers, Perspective.COMMISSIONER, "*=established")
        .by(partners, Perspective.RESIDENT, "*=emerging");
  }

  private static String text(Assessment answers) {
    return ReportText.of(Examples.report("council", Examples.results(answers, FIRST)));
  }
}
