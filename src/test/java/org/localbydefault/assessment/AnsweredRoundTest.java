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

  private static List<String> names(boolean isAnonymous) {
    Questionnaire asked = Questionnaires.keepItLocal();
    QuestionId question = asked.questions().get(0).id();
    Round round = round(asked, isAnonymous);
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
        .assessment(asked, SomeCouncils.PLYMOUTH).respondents().stream()
            .map(Respondent::name)
            .toList();
  }

  private static Round round(Questionnaire asked, boolean isAnonymous) {
    return new Round(
        new RoundId(new UUID(0, 1)),
        new CouncilId(new UUID(0, 2)),
        "Spring",
        asked.id(),
        asked.version(),
        asked.contentHash(),
        Optional.empty(),
        RoundState.LOCKED,
        LocalDate.of(2026, 11, 20),
        Optional.empty(),
        isAnonymous,
        5,
        Set.of(),
        Map.of(),
        NOW,
        1);
  }
}
