package org.localbydefault.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localbydefault.questionnaire.Form;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Scale;

/**
 * What a new round takes over from the last one. A question is the same as last time if it has the
 * same id, and an answer still holds if its option is still there and still stands for the same
 * value.
 */
public final class TakingOver {
  private TakingOver() {}

  /**
   * What is asked otherwise than last time, each in the questionnaire's order.
   *
   * @param reworded asked both times, with another text or other practices to choose from
   * @param added asked now and not last time
   * @param gone asked last time and not any more
   */
  public record Changes(List<Question> reworded, List<Question> added, List<Question> gone) {
    public Changes {
      reworded = List.copyOf(reworded);
      added = List.copyOf(added);
      gone = List.copyOf(gone);
    }

    public boolean isNone() {
      return reworded.isEmpty() && added.isEmpty() && gone.isEmpty();
    }
  }

  /**
   * What a round asks.
   *
   * @param form the subset; empty for every question
   */
  public record Asked(Questionnaire questionnaire, Optional<Form> form) {
    private Map<QuestionId, Question> questions() {
      Map<QuestionId, Question> questions = new LinkedHashMap<>();
      for (Question question : questionnaire.questions()) {
        if (form.isEmpty() || form.get().questions().contains(question.id())) {
          questions.put(question.id(), question);
        }
      }
      return questions;
    }
  }

  /** Compares what is asked now with what was asked last time. */
  public static Changes changes(Asked before, Asked now) {
    Map<QuestionId, Question> old = before.questions();
    Map<QuestionId, Question> young = now.questions();
    List<Question> reworded = new ArrayList<>();
    List<Question> added = new ArrayList<>();
    for (Question question : young.values()) {
      Question earlier = old.get(question.id());
      if (earlier == null) {
        added.add(question);
      } else if (!readsLike(question, earlier)) {
        reworded.add(question);
      }
    }
    List<Question> gone =
        old.values().stream().filter(question -> !young.containsKey(question.id())).toList();
    return new Changes(reworded, added, gone);
  }

  private static boolean readsLike(Question one, Question other) {
    return one.text().equals(other.text())
        && one.scale().options().equals(other.scale().options())
        && one.guidance().descriptions().equals(other.guidance().descriptions());
  }

  /**
   * One person's answers that can be taken over. "I don't know" is asked anew: it was no answer.
   *
   * @param last the person's answers of the last round
   */
  public static Map<QuestionId, Answer> answers(
      Map<QuestionId, SavedAnswer> last, Asked before, Asked now) {
    Map<QuestionId, Question> old = before.questions();
    Map<QuestionId, Answer> kept = new LinkedHashMap<>();
    now.questions()
        .forEach(
            (id, question) -> {
              SavedAnswer saved = last.get(id);
              Question earlier = old.get(id);
              if (saved != null
                  && earlier != null
                  && holds(saved.answer().response(), earlier.scale(), question.scale())) {
                kept.put(id, saved.answer());
              }
            });
    return kept;
  }

  /** Whether what somebody said then says the same now. */
  public static boolean holds(Response response, Scale before, Scale now) {
    if (response instanceof Response.Chosen chosen) {
      Optional<Scale.Option> was = before.find(chosen.option());
      Optional<Scale.Option> is = now.find(chosen.option());
      return was.isPresent() && is.isPresent() && was.get().value().equals(is.get().value());
    }
    return response instanceof Response.NotApplicable;
  }
}
