package org.localbydefault.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localbydefault.questionnaire.QuestionBuilder.question;
import static org.localbydefault.questionnaire.Questionnaires.questionnaire;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.localbydefault.assessment.TakingOver.Asked;
import org.localbydefault.questionnaire.Form;
import org.localbydefault.questionnaire.FormId;
import org.localbydefault.questionnaire.Guidance;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionBuilder;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Scales;

class TakingOverTest {
  private static final QuestionId A = new QuestionId("a");

  @Test
  void anAnswerIsKeptWhereItsOptionStillStandsForTheSame() {
    assertThat(kept("3", question("a"), question("a"))).isEqualTo(Set.of(A));
  }

  @Test
  void anAnswerWhoseOptionIsGoneIsNotKept() {
    assertThat(kept("5", question("a"), question("a").on(Scales.numbers(1, 3)))).isEmpty();
  }

  @Test
  void anAnswerToAQuestionThatIsGoneIsNotKept() {
    assertThat(kept("3", question("a"), question("b"))).isEmpty();
  }

  @Test
  void anAnswerThatTheNewFormDoesNotAskForIsNotKept() {
    Form form = new Form(new FormId("short"), "Short", Set.of(new QuestionId("b")));
    Asked now = new Asked(questionnaire(question("a"), question("b")), Optional.of(form));
    assertThat(TakingOver.answers(saved(chosen("3")), asked(question("a")), now)).isEmpty();
  }

  @Test
  void whoDidNotKnowIsAskedAnew() {
    Asked asked = asked(question("a"));
    assertThat(TakingOver.answers(saved(new Response.DontKnow()), asked, asked)).isEmpty();
  }

  @Test
  void whatDoesNotApplyIsKeptWithItsReason() {
    Asked asked = asked(question("a"));
    Response none = new Response.NotApplicable("we have no contracts");
    assertThat(TakingOver.answers(saved(none), asked, asked).get(A))
        .extracting(Answer::response)
        .isEqualTo(none);
  }

  @Test
  void whatChangedIsListedByKind() {
    Guidance practices =
        new Guidance(
            Map.of(new OptionId("1"), "Another practice"),
            List.of(),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            "",
            List.of());
    TakingOver.Changes changes =
        TakingOver.changes(
            asked(question("a"), question("b"), question("c")),
            asked(question("a"), question("b").guidedBy(practices), question("d")));
    assertThat(changes.reworded()).extracting(Question::id).containsExactly(new QuestionId("b"));
    assertThat(changes.added()).extracting(Question::id).containsExactly(new QuestionId("d"));
    assertThat(changes.gone()).extracting(Question::id).containsExactly(new QuestionId("c"));
    assertThat(changes.isNone()).isFalse();
  }

  @Test
  void nothingChangedWhereTheSameIsAsked() {
    assertThat(TakingOver.changes(asked(question("a")), asked(question("a"))).isNone()).isTrue();
  }

  private static Set<QuestionId> kept(String option, QuestionBuilder before, QuestionBuilder now) {
    return TakingOver.answers(saved(chosen(option)), asked(before), asked(now)).keySet();
  }

  private static Asked asked(QuestionBuilder... questions) {
    return new Asked(questionnaire(questions), Optional.empty());
  }

  private static Response chosen(String option) {
    return new Response.Chosen(new OptionId(option));
  }

  private static Map<QuestionId, SavedAnswer> saved(Response response) {
    return Map.of(A, new SavedAnswer(A, Answer.of(response), false, Instant.EPOCH, 1));
  }
}
