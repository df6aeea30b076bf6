package org.localbydefault.questionnaire.yaml;

import java.util.Map;
import java.util.Optional;
import org.localbydefault.council.Council;
import org.localbydefault.questionnaire.Condition;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Scale;

/** Whether conditions hold for one council and one set of answers. */
record Trial(
    Council council,
    Map<QuestionId, Optional<Scale.Option>> answers,
    Map<QuestionId, Question> questions) {
  boolean holds(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.conditions().stream().allMatch(this::holds);
    } else if (condition instanceof Condition.Any any) {
      return any.conditions().stream().anyMatch(this::holds);
    } else if (condition instanceof Condition.Not not) {
      return !holds(not.condition());
    } else if (condition instanceof Condition.KindIs kind) {
      return kind.kinds().contains(council.kind());
    } else if (condition instanceof Condition.NationIs nation) {
      return nation.nations().contains(council.nation());
    }
    return holdsForAnswer(condition);
  }

  private boolean holdsForAnswer(Condition condition) {
    if (condition instanceof Condition.AnswerIs is) {
      return answer(is.question()).filter(o -> is.options().contains(o.id())).isPresent();
    } else if (condition instanceof Condition.AnswerAtLeast least) {
      Ratio bound = bound(least.question(), least.option());
      return answer(least.question()).filter(o -> o.value().compareTo(bound) >= 0).isPresent();
    } else if (condition instanceof Condition.AnswerAtMost most) {
      Ratio bound = bound(most.question(), most.option());
      return answer(most.question()).filter(o -> o.value().compareTo(bound) <= 0).isPresent();
    } else if (condition instanceof Condition.Answered answered) {
      return answer(answered.question()).isPresent();
    }
    throw new IllegalStateException("unknown condition " + condition);
  }

  private Optional<Scale.Option> answer(QuestionId id) {
    return answers.getOrDefault(id, Optional.empty());
  }

  private Ratio bound(QuestionId id, OptionId option) {
    Question question = questions.get(id);
    return question == null
        ? Ratio.ZERO
        : question.scale().find(option).map(Scale.Option::value).orElse(Ratio.ZERO);
  }
}
