package org.localbydefault.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.assessment.Confidence;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Respondent;
import org.localbydefault.assessment.RespondentId;
import org.localbydefault.assessment.Response;
import org.localbydefault.assessment.SomeAnswers;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.report.EnquiryCard;
import org.localbydefault.report.FindingCard;
import org.localbydefault.report.Labelled;
import org.localbydefault.report.ReportParts;
import org.localbydefault.report.ReportText;

/** A weakness is told with what it rests on and what comes next. */
class WeaknessCardTest {
  private static final QuestionId FUNDING = new QuestionId("community.funding-length");

  @ParameterizedTest
  @FieldSource("org.localbydefault.report.compose.Examples#NAMES")
  void everyWeaknessHasItsEvidenceTheNextLevelAndTheNextStep(String example) {
    List<FindingCard> cards =
        ReportParts.blocks(Examples.report("council", example), FindingCard.class);
    assertThat(cards).hasSizeBetween(3, 5);
    assertThat(cards)
        .allSatisfy(
            card -> {
              List<String> labels = card.parts().stream().map(Labelled::label).toList();
              assertThat(labels)
                  .contains(
                      "Where the council stands",
                      "Why it is a priority",
                      "Why it matters",
                      "Next step")
                  .anyMatch(l -> l.matches("What (Emerging|Developing|Established) looks like"));
              assertThat(card.parts().get(0).texts().get(1).plain())
                  .matches("(?s)(Evidence given: .*|No evidence was given with the answers\\.)");
            });
  }

  @ParameterizedTest
  @FieldSource("org.localbydefault.report.compose.Examples#NAMES")
  void everyScrutinyPackAsksThreeQuestions(String example) {
    List<EnquiryCard> packs =
        ReportParts.blocks(Examples.report("scrutiny-pack", example), EnquiryCard.class);
    assertThat(packs).isNotEmpty();
    assertThat(packs)
        .allSatisfy(
            p -> {
              assertThat(p.questions()).hasSize(3);
              assertThat(p.questions()).allSatisfy(q -> assertThat(q.plain()).endsWith("?"));
              assertThat(p.parts()).hasSize(2);
            });
  }

  @Test
  void theEvidenceShownIsThatOfTheLevelReachedAndNotOfAHigherOne() {
    Assessment answers =
        round(
            answer("established", "Our contracts run for years", Confidence.SEEN),
            answer("emerging", "Grants run for a year", Confidence.BELIEVED),
            answer("emerging", "", Confidence.SEEN));
    assertThat(council(answers)).contains("- Evidence given: Grants run for a year.");
  }

  @Test
  void ofTwoNotesForTheSameLevelTheSurerOneIsShown() {
    Assessment answers =
        round(
            answer("emerging", "A guess of mine", Confidence.GUESS),
            answer("emerging", "We counted them", Confidence.SEEN),
            answer("emerging", "", Confidence.SEEN));
    assertThat(council(answers)).contains("- Evidence given: We counted them.");
  }

  @Test
  void aLongNoteIsCutAfterASentence() {
    String note =
        "Fifty-two of the 74 grants now run for one year only. " + "And so on and on ".repeat(20);
    Assessment answers = round(answer("emerging", note, Confidence.SEEN));
    assertThat(council(answers))
        .contains("- Evidence given: Fifty-two of the 74 grants now run for one year only.\n");
  }

  @Test
  void aLongNoteWithoutASentenceIsCutAfterAWord() {
    Assessment answers = round(answer("emerging", "word ".repeat(100), Confidence.SEEN));
    assertThat(council(answers)).containsPattern("Evidence given: (word )+word\\.\\.\\.\n");
  }

  @Test
  void aLevelBetweenTwoReadsAsASentence() {
    Assessment answers =
        SomeAnswers.answers(
                Examples.questionnaire(),
                "*=established " + FUNDING + "=starting",
                "*=established " + FUNDING + "=emerging")
            .build();
    assertThat(council(answers)).contains("It stands between Starting and Emerging.");
  }

  @Test
  void oneWeaknessIsNotTheseOneStatements() {
    Assessment answers =
        SomeAnswers.answers(Examples.questionnaire(), "*=leading " + FUNDING + "=starting").build();
    assertThat(council(answers))
        .contains("One statement stands below the top of its scale.")
        .contains("Agree the two recommendations");
  }

  @Test
  void wherePeopleAnsweredAtTheTopThereIsNothingToWorkOn() {
    Assessment answers = SomeAnswers.answers(Examples.questionnaire(), "*=leading").build();
    assertThat(council(answers))
        .contains("No statement that was answered stands below the top of its scale.")
        .doesNotContain("# Recommendations")
        .doesNotContain("Action plan")
        .doesNotContain("What other councils did")
        .doesNotContain("Questions for scrutiny");
  }

  private static String council(Assessment answers) {
    return ReportText.of(Examples.report("council", Examples.results(answers, Optional.empty())));
  }

  private static Answer answer(String option, String note, Confidence confidence) {
    return new Answer(new Response.Chosen(new OptionId(option)), note, List.of(), confidence);
  }

  /** Everybody answers one statement only. */
  private static Assessment round(Answer... answers) {
    Assessment none = SomeAnswers.answers(Examples.questionnaire()).build();
    List<Respondent> people = new java.util.ArrayList<>();
    for (Answer answer : answers) {
      people.add(
          new Respondent(
              new RespondentId("p" + people.size()),
              "",
              Perspective.COMMISSIONER,
              java.util.Map.of(FUNDING, answer)));
    }
    return SomeAnswers.with(none, people, java.util.Map.of());
  }
}
