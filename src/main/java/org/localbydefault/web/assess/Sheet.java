package org.localbydefault.web.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.localbydefault.assessment.AnsweredRound;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.SavedAnswer;
import org.localbydefault.council.Council;
import org.localbydefault.questionnaire.Node;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.scoring.QuestionResult;
import org.localbydefault.scoring.Scoring;
import org.localbydefault.scoring.Standing;

/**
 * What one person is asked in a round, and what they answered so far. Which questions are asked is
 * the scoring's decision: scope, form and conditions count here as they do there.
 *
 * @param person empty for somebody who has not joined yet
 * @param answers by question
 * @param parts the sections with something to answer, in order
 * @param leftOut questions that do not apply to this council, with the reason
 */
public record Sheet(
    Round round,
    Optional<Participant> person,
    Map<QuestionId, SavedAnswer> answers,
    List<Part> parts,
    List<LeftOut> leftOut) {
  public Sheet {
    answers = Map.copyOf(answers);
    parts = List.copyOf(parts);
    leftOut = List.copyOf(leftOut);
  }

  /** A question that does not apply to this council. */
  public record LeftOut(Question question, String reason) {}

  static Sheet of(
      AnsweredRound round,
      Questionnaire questionnaire,
      Council council,
      Optional<Participant> person) {
    Map<QuestionId, SavedAnswer> answers =
        person.map(p -> round.answers().getOrDefault(p.id(), Map.of())).orElse(Map.of());
    Map<QuestionId, QuestionResult> results =
        Scoring.score(questionnaire, round.assessment(questionnaire, council)).questions();
    Map<Section, List<Question>> asked = new LinkedHashMap<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (Node child : questionnaire.overall().children()) {
      Section section = child instanceof Section inner ? inner : questionnaire.overall();
      List<Question> questions =
          child instanceof Question one ? List.of(one) : section.questions().toList();
      for (Question question : questions) {
        QuestionResult result = Objects.requireNonNull(results.get(question.id()));
        if (result.standing() == Standing.OUT_OF_SCOPE) {
          leftOut.add(new LeftOut(question, String.join(" ", result.reasons())));
        } else if (result.standing() != Standing.NOT_ASKED) {
          asked.computeIfAbsent(section, s -> new ArrayList<>()).add(question);
        }
      }
    }
    List<Part> parts =
        asked.entrySet().stream().map(e -> part(e.getKey(), e.getValue(), answers)).toList();
    return new Sheet(round.round(), person, answers, parts, leftOut);
  }

  private static Part part(
      Section section, List<Question> questions, Map<QuestionId, SavedAnswer> answers) {
    List<Question> open = new ArrayList<>();
    int carried = 0;
    for (Question question : questions) {
      SavedAnswer answer = answers.get(question.id());
      if (answer == null || answer.isCarried()) {
        open.add(question);
        carried += answer == null ? 0 : 1;
      }
    }
    return new Part(section, questions, open, questions.size() - open.size(), carried);
  }

  /** The part that asks a question; empty where none does. */
  public Optional<Part> asking(QuestionId id) {
    return parts.stream()
        .filter(p -> p.questions().stream().anyMatch(q -> q.id().equals(id)))
        .findFirst();
  }

  /** A part by its section's id. */
  public Optional<Part> part(String section) {
    return parts.stream().filter(p -> p.section().id().value().equals(section)).findFirst();
  }

  public Optional<SavedAnswer> answer(QuestionId id) {
    return Optional.ofNullable(answers.get(id));
  }

  /** How many questions are asked. */
  public int questions() {
    return parts.stream().mapToInt(p -> p.questions().size()).sum();
  }

  /** How many of them have an answer of this round. */
  public int answered() {
    return parts.stream().mapToInt(Part::answered).sum();
  }

  /** How many of them have no answer at all. */
  public int blanks() {
    return questions() - answered() - carried();
  }

  /** Whether there is no answer at all. */
  public boolean isBlank() {
    return blanks() == questions();
  }

  /** How many parts are done. */
  public int completed() {
    return (int) parts.stream().filter(p -> p.state() == Part.State.COMPLETED).count();
  }

  /** How many answers come from the last round and wait for a look. */
  public int carried() {
    return parts.stream().mapToInt(Part::carried).sum();
  }

  public boolean isComplete() {
    return answered() == questions();
  }
}
