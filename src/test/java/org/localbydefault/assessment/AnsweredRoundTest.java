package org.localbydefault.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localbydefault.council.CouncilId;
import org.localbydefault.council.SomeCouncils;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Questionnaires;

class AnsweredRoundTest {
  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

  @Test
  void whereAnonymityIsPromisedWhatIsScoredNamesNobody() {
    assertThat(names(false)).containsExactly("Head of care");
    assertThat(names(true)).containsExactly("");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-20, 2026-11-20", "2027-01-31, 2026-11-20", "2026-11-01, 2026-11-01"})
  void itCarriesTheDayOnWhichItEndsOrThatOfTheLastAnswerIfThatIsEarlier(
      LocalDate ends, LocalDate carried) {
    assertThat(assessment(false, ends).date()).isEqualTo(carried);
  }

  private static List<String> names(boolean isAnonymous) {
    return assessment(isAnonymous, LocalDate.of(2026, 11, 20)).respondents().stream()
        .map(Respondent::name)
        .toList();
  }

  private static Assessment assessment(boolean isAnonymous, LocalDate ends) {
    Questionnaire asked = Questionnaires.keepItLocal();
    QuestionId question = asked.questions().get(0).id();
    Round round = round(asked, isAnonymous, ends);
    Participant person =
        new Participant(
            new ParticipantId(new UUID(0, 3)),
            round.id(),
            Optional.empty(),
            "Head of care",
            Perspective.COMMISSIONER,
            Optional.empty());
    Answer answer = Answer.of(new Response.Chosen(new OptionId("leading")));
    SavedAnswer saved = new SavedAnswer(question, answer, false, NOW, 1);
    return new AnsweredRound(
            round, List.of(person), Map.of(person.id(), Map.of(question, saved)), Map.of())
        .assessment(asked, SomeCouncils.PLYMOUTH);
  }

  private static Round round(Questionnaire asked, boolean isAnonymous, LocalDate ends) {
    return new Round(
        new RoundId(new UUID(0, 1)),
        new CouncilId(new UUID(0, 2)),
        "Spring",
        asked.id(),
        asked.version(),
        asked.contentHash(),
        Optional.empty(),
        RoundState.LOCKED,
        ends,
        Optional.empty(),
        isAnonymous,
        5,
        Set.of(),
        Map.of(),
        NOW,
        1);
  }
}
