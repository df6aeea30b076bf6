package org.localbydefault.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.localbydefault.assessment.AgreedAnswer;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.assessment.Respondent;
import org.localbydefault.assessment.Response;
import org.localbydefault.assessment.SomeAnswers;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.QuestionId;

/** Rounds of answers with one thing changed. */
final class Changes {
  private Changes() {}

  /** Nobody has answered a question. */
  static Assessment without(Assessment old, QuestionId question) {
    return changed(old, answers -> answers.remove(question), agreed -> agreed.remove(question));
  }

  /** Everybody says that a question does not apply. */
  static Assessment notApplicable(Assessment old, QuestionId question) {
    Answer not = Answer.of(new Response.NotApplicable("no such service"));
    return changed(old, answers -> answers.put(question, not), agreed -> agreed.remove(question));
  }

  /** Everybody says the same to a second question as to a first. */
  static Assessment copied(Assessment old, QuestionId from, QuestionId to) {
    return changed(old, answers -> copy(answers, from, to), agreed -> copy(agreed, from, to));
  }

  /** One person's answer is another one. */
  static Assessment answered(Assessment old, Respondent who, QuestionId question, OptionId option) {
    Answer answer = Answer.of(new Response.Chosen(option));
    Map<QuestionId, Answer> mine = new HashMap<>(who.answers());
    mine.put(question, answer);
    Respondent other = new Respondent(who.id(), who.name(), who.perspective(), mine);
    return SomeAnswers.with(
        old, old.respondents().stream().map(p -> p.equals(who) ? other : p).toList(), old.agreed());
  }

  private static <T> void copy(Map<QuestionId, T> map, QuestionId from, QuestionId to) {
    T value = map.get(from);
    if (value != null) {
      map.put(to, value);
    }
  }

  private static Assessment changed(
      Assessment old,
      Consumer<Map<QuestionId, Answer>> single,
      Consumer<Map<QuestionId, AgreedAnswer>> together) {
    Map<QuestionId, AgreedAnswer> agreed = new HashMap<>(old.agreed());
    together.accept(agreed);
    return SomeAnswers.with(
        old, old.respondents().stream().map(p -> changed(p, single)).toList(), agreed);
  }

  private static Respondent changed(Respondent old, Consumer<Map<QuestionId, Answer>> change) {
    Map<QuestionId, Answer> answers = new HashMap<>(old.answers());
    change.accept(answers);
    return new Respondent(old.id(), old.name(), old.perspective(), answers);
  }
}
