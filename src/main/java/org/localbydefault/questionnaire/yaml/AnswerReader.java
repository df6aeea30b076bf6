package org.localbydefault.questionnaire.yaml;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.localbydefault.assessment.AgreedAnswer;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Confidence;
import org.localbydefault.assessment.Response;
import org.localbydefault.council.Council;
import org.localbydefault.questionnaire.Form;
import org.localbydefault.questionnaire.Node;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.text.Language;

/** Reads single and agreed answers. */
final class AnswerReader {
  private static final String DONT_KNOW = "dont-know";
  private static final String NOT_APPLICABLE = "not-applicable";
  private static final Set<String> KEYS =
      Set.of("level", DONT_KNOW, NOT_APPLICABLE, "confidence", "evidence", "links", "language");
  private static final Set<String> AGREED_KEYS =
      Set.of("level", DONT_KNOW, NOT_APPLICABLE, "reason", "language");

  private final Map<QuestionId, Question> questions;
  private final Map<QuestionId, String> outside = new HashMap<>();
  private final Optional<Language> language;

  /**
   * Reads answers to a questionnaire.
   *
   * @param language of notes that name none of their own
   */
  AnswerReader(
      Questionnaire questionnaire,
      Optional<Council> council,
      Optional<Form> form,
      Optional<Language> language) {
    this.questions = questionnaire.questionsById();
    this.language = language;
    council.ifPresent(c -> collect(questionnaire.overall(), c, false));
    form.ifPresent(
        f ->
            questions.keySet().stream()
                .filter(id -> !f.questions().contains(id))
                .forEach(id -> outside.put(id, "is not in the form `%s`".formatted(f.id()))));
  }

  private void collect(Section section, Council council, boolean isOutside) {
    for (Node child : section.children()) {
      boolean isOut = isOutside || !child.scope().includes(council);
      if (child instanceof Section inner) {
        collect(inner, council, isOut);
      } else if (child instanceof Question question && isOut) {
        outside.put(question.id(), "does not apply to %s".formatted(council.shortName()));
      }
    }
  }

  /** One respondent's answers. */
  Map<QuestionId, Answer> all(Fields respondent) {
    Map<QuestionId, Answer> answers = new LinkedHashMap<>();
    respondent.isThere("answers");
    respondent
        .fields("answers")
        .ifPresent(
            all -> {
              for (Tree.Entry entry : all.mapping().entries().values()) {
                question(all, entry)
                    .ifPresent(
                        question ->
                            answer(all, question, entry.value())
                                .ifPresent(answer -> answers.put(question.id(), answer)));
              }
            });
    return answers;
  }

  private Optional<Language> language(Fields fields) {
    return QuestionnaireReader.namedLanguage(fields).or(() -> language);
  }

  private Optional<Question> question(Fields all, Tree.Entry entry) {
    String id = entry.key().value();
    Optional<Question> question = CaseStudyReader.question(questions, all, id, entry.key());
    question
        .map(q -> outside.get(q.id()))
        .ifPresent(
            why ->
                all.problems()
                    .warning(
                        entry.key().place(),
                        all.path(id),
                        "this question %s; the answer does not count".formatted(why),
                        "Leave it out, or keep it for the record."));
    return question;
  }

  private Optional<Answer> answer(Fields all, Question question, Tree value) {
    String key = question.id().value();
    if (!(value instanceof Tree.Mapping)) {
      return response(all, key, question).map(Answer::of);
    }
    return all.fields(key)
        .flatMap(
            fields -> {
              fields.allow(KEYS);
              Confidence confidence =
                  fields.choice("confidence", Vocabulary.CONFIDENCE).orElse(Confidence.UNSTATED);
              String note = fields.text("evidence", "");
              var links = GuidanceReader.urls(fields, "links");
              Optional<Language> in = language(fields);
              return longResponse(fields, question)
                  .map(response -> new Answer(response, note, links, confidence, in));
            });
  }

  /** The short form: an option, or that somebody does not know. */
  private static Optional<Response> response(Fields fields, String key, Question question) {
    Optional<Tree.Scalar> word =
        fields
            .mapping()
            .find(key)
            .flatMap(
                tree ->
                    tree instanceof Tree.Scalar scalar && scalar.value().isEmpty()
                        ? blank(fields, key, scalar)
                        : fields.scalar(tree, fields.path(key)));
    if (word.filter(w -> w.value().equals(DONT_KNOW)).isPresent()) {
      return Optional.of(new Response.DontKnow());
    }
    if (word.filter(w -> w.value().equals(NOT_APPLICABLE)).isPresent()) {
      fields.error(
          word.get(),
          fields.path(key),
          "`not-applicable` needs a reason",
          "Write `{not-applicable: why}`.");
      return Optional.empty();
    }
    return word.flatMap(
        w ->
            References.option(question.scale(), fields, fields.path(key), w)
                .map(Response.Chosen::new));
  }

  private static Optional<Tree.Scalar> blank(Fields fields, String key, Tree.Scalar scalar) {
    fields.error(
        scalar,
        fields.path(key),
        "there is no answer",
        "Leave the line out for a blank, or write `dont-know`.");
    return Optional.empty();
  }

  private static Optional<Response> longResponse(Fields fields, Question question) {
    List<String> given =
        List.of("level", DONT_KNOW, NOT_APPLICABLE).stream().filter(fields::has).toList();
    if (given.size() != 1) {
      fields
          .problems()
          .error(
              fields.place(),
              fields.path(),
              given.isEmpty() ? "there is no answer" : "there is more than one answer",
              "Write one of `level: …`, `dont-know: true` and `not-applicable: why`.");
      return Optional.empty();
    }
    return switch (given.get(0)) {
      case "level" ->
          fields
              .scalar("level")
              .flatMap(
                  name -> References.option(question.scale(), fields, fields.path("level"), name))
              .map((OptionId option) -> new Response.Chosen(option));
      case DONT_KNOW ->
          fields
              .choice(DONT_KNOW, new Vocabulary<>("mark", Map.of("true", true)))
              .map(isTrue -> new Response.DontKnow());
      default -> fields.scalar(NOT_APPLICABLE).map(why -> new Response.NotApplicable(why.value()));
    };
  }

  /** What was agreed, by question. */
  Map<QuestionId, AgreedAnswer> agreed(Fields root) {
    Map<QuestionId, AgreedAnswer> agreed = new LinkedHashMap<>();
    root.fields("agreed")
        .ifPresent(
            all -> {
              for (Tree.Entry entry : all.mapping().entries().values()) {
                question(all, entry)
                    .ifPresent(
                        question ->
                            agreed(all, question)
                                .ifPresent(answer -> agreed.put(question.id(), answer)));
              }
            });
    return agreed;
  }

  private Optional<AgreedAnswer> agreed(Fields all, Question question) {
    Optional<Fields> fields = all.fields(question.id().value());
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    fields.get().allow(AGREED_KEYS);
    Optional<Response> response = longResponse(fields.get(), question);
    String reason =
        fields.get().has("reason") || !fields.get().has(NOT_APPLICABLE)
            ? fields.get().needText("reason")
            : fields.get().text(NOT_APPLICABLE, "");
    Optional<Language> in = language(fields.get());
    return reason.isEmpty()
        ? Optional.empty()
        : response.map(r -> new AgreedAnswer(r, reason, "", in));
  }
}
