package org.localbydefault.report.compose;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Confidence;
import org.localbydefault.assessment.Respondent;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.report.RichText;
import org.localbydefault.report.Span;
import org.localbydefault.scoring.QuestionResult;

/**
 * What answers rest on. Notes are shown without who wrote them: candour must not cost anybody
 * anything.
 */
final class Evidence {
  private static final int SHORT = 220;

  private Evidence() {}

  /** The described practice of the option that a question has reached; empty for a plain scale. */
  static String practice(QuestionResult result) {
    return result.option().map(o -> practice(result.question(), o)).orElse("");
  }

  /** The described practice of an option; empty for a plain scale. */
  static String practice(Question question, OptionId option) {
    return question.guidance().descriptions().getOrDefault(option, "");
  }

  /** The note that says most about a question, kept short: all of them stand in the appendix. */
  static Optional<String> first(Draft draft, QuestionResult result) {
    return answers(draft, result.question().id()).stream()
        .filter(a -> !a.note().isBlank())
        .sorted((a, b) -> a.confidence().compareTo(b.confidence()))
        .map(a -> Words.sentence(shortened(a.note())))
        .findFirst();
  }

  /** Every note with its links and how sure its author was, in the order of the answers. */
  static List<RichText> all(Draft draft, QuestionId question) {
    List<RichText> notes = new ArrayList<>();
    for (Answer answer : answers(draft, question)) {
      if (!answer.note().isBlank() || !answer.links().isEmpty()) {
        notes.add(note(draft, answer));
      }
    }
    return notes;
  }

  private static RichText note(Draft draft, Answer answer) {
    List<Span> spans = new ArrayList<>();
    if (!answer.note().isBlank()) {
      spans.add(new Span.Plain(Words.sentence(answer.note())));
    }
    if (answer.confidence() != Confidence.UNSTATED) {
      String sure = draft.say(Sentence.CONFIDENCE, answer.confidence().label());
      spans.add(new Span.Plain(spans.isEmpty() ? sure : " " + sure));
    }
    for (URI link : answer.links()) {
      if (!spans.isEmpty()) {
        spans.add(new Span.Plain(" "));
      }
      spans.add(new Span.Link(link.toString(), link));
    }
    return new RichText(spans);
  }

  private static List<Answer> answers(Draft draft, QuestionId question) {
    List<Answer> answers = new ArrayList<>();
    for (Respondent respondent : draft.assessment().respondents()) {
      Answer answer = respondent.answers().get(question);
      if (answer != null) {
        answers.add(answer);
      }
    }
    return answers;
  }

  /** The first sentences of a long note; where there is no sentence, its first words. */
  private static String shortened(String note) {
    if (note.length() <= SHORT) {
      return note;
    }
    int sentence = note.lastIndexOf(". ", SHORT);
    if (sentence > SHORT / 3) {
      return note.substring(0, sentence + 1);
    }
    int word = note.lastIndexOf(' ', SHORT);
    int end = word > 0 ? word : note.offsetByCodePoints(0, note.codePointCount(0, SHORT) - 1);
    return note.substring(0, end) + "...";
  }
}
