package org.localbydefault.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.report.Anchor;
import org.localbydefault.report.AnswerRecord;
import org.localbydefault.report.RichText;
import org.localbydefault.scoring.QuestionResult;
import org.localbydefault.scoring.Standing;

/** Every statement with how it was answered and on what evidence. */
final class AllAnswers {
  private AllAnswers() {}

  static void write(Draft draft, ChapterWriter out) {
    add(draft, out, draft.loose());
    for (Section principle : draft.principles()) {
      out.heading("answers-" + principle.id().value().replace('.', '-'), principle.shortTitle());
      add(draft, out, principle.questions().toList());
    }
  }

  private static void add(Draft draft, ChapterWriter out, List<Question> questions) {
    questions.stream()
        .filter(q -> draft.card().question(q.id()).standing() != Standing.NOT_ASKED)
        .forEach(q -> out.add(record(draft, q)));
  }

  private static AnswerRecord record(Draft draft, Question question) {
    QuestionResult result = draft.card().question(question.id());
    return new AnswerRecord(
        new Anchor("answer-" + question.id().value().replace('.', '-')),
        question.title(),
        draft.mark(result),
        answers(draft, result),
        Evidence.all(draft, question.id()));
  }

  private static List<RichText> answers(Draft draft, QuestionResult result) {
    List<RichText> texts = new ArrayList<>();
    String counts = Spread.counts(draft, result);
    if (!counts.isEmpty() && result.answers() + result.dontKnow() + result.notApplicable() > 1) {
      texts.add(RichText.of(draft.say(Sentence.ANSWERS, counts)));
    }
    result
        .agreed()
        .ifPresent(
            a -> {
              texts.add(draft.sayAround(Sentence.AGREED_BECAUSE, a.reason(), a.language()));
              if (!a.dissent().isEmpty()) {
                texts.add(draft.sayAround(Sentence.SEEN_OTHERWISE, a.dissent(), a.language()));
              }
            });
    if (result.agreed().isEmpty() && !result.reasons().isEmpty()) {
      texts.add(RichText.of(Words.sentence(Evidence.reasons(result))));
    }
    return texts;
  }
}
