package org.localbydefault.report.compose;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Confidence;
import org.localbydefault.assessment.Respondent;
import org.localbydefault.assessment.Response;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Scale;
import org.localbydefault.report.RichText;
import org.localbydefault.report.Span;
import org.localbydefault.scoring.QuestionResult;

/**
 * What answers rest on. Notes are shown without who wrote them: candour must not cost anybody
 * anything.
 */
final class Evidence {
  private static final int SHORT = 220;

  private static final Comparator<Answer> ORDER =
      Comparator.comparing(Answer::confidence)
          .thenComparing(Answer::note)
          .thenComparing(a -> a.links().toString())
          .thenComparing(a -> a.language().toString());

  private Evidence() {}

  /** The described practice of the option that a question has reached; empty for a plain scale. */
  static String practice(QuestionResult result) {
    return result.option().map(o -> practice(result.question(), o)).orElse("");
  }

  /** The described practice of an option; empty for a plain scale. */
  static String practice(Question question, OptionId option) {
    return question.guidance().descriptions().getOrDefault(option, "");
  }

  /**
   * The note that speaks best for where a question stands, kept short: all of them stand in the
   * appendix.
   */
  static Optional<RichText> first(Draft draft, QuestionResult result) {
    return answers(draft, result.question().id()).stream()
        .filter(a -> !a.note().isBlank())
        .min(Comparator.comparingInt((Answer a) -> distance(a, result)).thenComparing(ORDER))
        .map(a -> draft.sayAround(Sentence.RESTS_ON, shortened(a.note()), a.language()));
  }

  /** How far an answer lies from the one that counts: a note speaks best for its own level. */
  private static int distance(Answer answer, QuestionResult result) {
    Scale scale = result.question().scale();
    return answer.response() instanceof Response.Chosen chosen && result.option().isPresent()
        ? Math.abs(scale.position(chosen.option()) - scale.position(result.option().get()))
        : scale.options().size();
  }

  /** Why a question was taken out, each reason once. */
  static String reasons(QuestionResult result) {
    return result.reasons().stream().distinct().sorted().collect(Collectors.joining("; "));
  }

  /**
   * Every note with its links and how sure its author was. Their order tells nothing of who wrote
   * which: notes of one person would otherwise hold the same place everywhere.
   */
  static List<RichText> all(Draft draft, QuestionId question) {
    List<RichText> notes = new ArrayList<>();
    for (Answer answer : answers(draft, question).stream().sorted(ORDER).toList()) {
      if (!answer.note().isBlank() || !answer.links().isEmpty()) {
        notes.add(note(draft, answer));
      }
    }
    return notes;
  }

  private static RichText note(Draft draft, Answer answer) {
    List<Span> spans = new ArrayList<>();
    if (!answer.note().isBlank()) {
      spans.add(draft.in(answer.language(), Words.sentence(answer.note())));
    }
    if (answer.confidence() != Confidence.UNSTATED) {
      String sure = draft.say(Sentence.CONFIDENCE, sure(answer));
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

  private static String sure(Answer answer) {
    return Words.sentence(Words.capital(answer.confidence().label()));
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
    if (sentence > SHORT / 5) {
      return note.substring(0, sentence + 1);
    }
    int word = note.lastIndexOf(' ', SHORT);
    int end = word > 0 ? word : note.offsetByCodePoints(0, note.codePointCount(0, SHORT) - 1);
    return note.substring(0, end) + "...";
  }
}
