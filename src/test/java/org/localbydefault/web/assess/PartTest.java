package org.localbydefault.web.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localbydefault.questionnaire.QuestionBuilder.question;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.localbydefault.council.CouncilKind;
import org.localbydefault.questionnaire.Condition;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionBuilder;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.questionnaire.SectionBuilder;

class PartTest {
  private static final Condition ON_AN_ANSWER =
      new Condition.AnswerIs(new QuestionId("a"), Set.of(new OptionId("1")));
  private static final Condition ON_THE_COUNCIL =
      new Condition.KindIs(Set.of(CouncilKind.DISTRICT));

  @Test
  void theCountIsUncertainWhereAnAnswerDecidesWhatIsAsked() {
    assertThat(part(question("a"), question("b").askedWhen(ON_AN_ANSWER)).isCountCertain())
        .isFalse();
    assertThat(
            part(question("b")
                    .askedWhen(new Condition.Not(new Condition.All(List.of(ON_AN_ANSWER)))))
                .isCountCertain())
        .isFalse();
  }

  @Test
  void theCountIsCertainWhereOnlyTheCouncilDecides() {
    assertThat(part(question("a"), question("b").askedWhen(ON_THE_COUNCIL)).isCountCertain())
        .isTrue();
    assertThat(part(question("a")).isCountCertain()).isTrue();
  }

  @Test
  void aQuestionHasOneBeforeAndOneAfterIt() {
    Part part = part(question("a"), question("b"));
    Question first = part.questions().get(0);
    Question second = part.questions().get(1);
    assertThat(part.before(first)).isEmpty();
    assertThat(part.after(first)).contains(second);
    assertThat(part.before(second)).contains(first);
    assertThat(part.after(second)).isEmpty();
    assertThat(part.number(second)).isEqualTo(2);
  }

  @Test
  void anAnswerOfLastTimeIsABeginningAndNotAnEnd() {
    Part fresh = part(question("a"));
    Part carried = new Part(fresh.section(), fresh.questions(), fresh.questions(), 0, 1);
    Part done = new Part(fresh.section(), fresh.questions(), List.of(), 1, 0);
    assertThat(fresh.state()).isEqualTo(Part.State.NOT_STARTED);
    assertThat(carried.state()).isEqualTo(Part.State.IN_PROGRESS);
    assertThat(done.state()).isEqualTo(Part.State.COMPLETED);
  }

  private static Part part(QuestionBuilder... questions) {
    Section section = SectionBuilder.section("s").with(questions).build();
    List<Question> all = section.questions().toList();
    return new Part(section, all, all, 0, 0);
  }
}
