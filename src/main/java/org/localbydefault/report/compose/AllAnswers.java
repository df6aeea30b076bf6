package org.localbydefault.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.report.DataTable;
import org.localbydefault.report.RichText;
import org.localbydefault.scoring.QuestionResult;

/** Every statement with how it was answered and on what evidence. */
final class AllAnswers {
  private AllAnswers() {}

  static void write(Draft draft, ChapterWriter out) {
    List<Section> principles = draft.principles();
    if (principles.isEmpty()) {
      out.add(table(draft, draft.card().questionnaire().overall()));
    }
    for (Section principle : principles) {
      out.add(table(draft, principle));
    }
  }

  private static DataTable table(Draft draft, Section section) {
    return new DataTable(
        section.shortTitle(),
        List.of(
            Tables.text(draft.say(Sentence.HEAD_STATEMENT), 2.2),
            Tables.text(draft.say(Sentence.HEAD_ANSWERS), 2),
            Tables.text(draft.say(Sentence.HEAD_EVIDENCE), 3.8)),
        section.questions().map(q -> row(draft, q)).toList());
  }

  private static DataTable.Row row(Draft draft, Question question) {
    QuestionResult result = draft.card().question(question.id());
    return new DataTable.Row(
        List.of(
            DataTable.Cell.of(question.title()),
            new DataTable.Cell(answers(draft, result)),
            new DataTable.Cell(Evidence.all(draft, question.id()))));
  }

  private static List<RichText> answers(Draft draft, QuestionResult result) {
    List<RichText> texts = new ArrayList<>();
    texts.add(RichText.of(new org.localbydefault.report.Span.Strong(draft.standingWord(result))));
    String counts = Spread.counts(draft, result);
    if (!counts.isEmpty() && result.answers() + result.dontKnow() + result.notApplicable() > 1) {
      texts.add(RichText.of(counts));
    }
    result
        .agreed()
        .ifPresent(
            a ->
                texts.add(
                    RichText.of(draft.say(Sentence.AGREED_BECAUSE, Words.sentence(a.reason())))));
    if (result.agreed().isEmpty() && !result.reasons().isEmpty()) {
      texts.add(RichText.of(Words.sentence(String.join("; ", result.reasons()))));
    }
    return texts;
  }
}
