package org.localbydefault.web;

import java.util.List;
import java.util.Optional;
import org.localbydefault.assessment.Response;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.Scale;

/**
 * A question's answer in a form: one of the practices, "I don't know", or "this does not apply"
 * with its reason. Ids have no underscore, so the two words for "none of these" are never an
 * option's.
 */
public final class ResponseForm {
  private static final String DONT_KNOW = "dont_know";
  private static final String NOT_APPLICABLE = "not_applicable";
  private static final int LONGEST_REASON = 1000;

  private ResponseForm() {}

  /** What is wrong with an answer as typed. */
  public static Form check(Form form, Question question, QuestionTexts words) {
    String chosen = form.value("answer");
    String reason = form.value("reason");
    boolean isNone = chosen.equals(NOT_APPLICABLE);
    boolean isKnown = isNone || chosen.equals(DONT_KNOW) || option(question, chosen).isPresent();
    return form.require(isKnown, "answer", words.answer_error(isDescribed(question)))
        .require(!isNone || !reason.isEmpty(), "reason", words.reason_error())
        .require(reason.length() <= LONGEST_REASON, "reason", words.reason_long(LONGEST_REASON));
  }

  /**
   * The answer of a form without mistakes.
   *
   * @throws java.util.NoSuchElementException if it has some
   */
  public static Response read(Form form, Question question) {
    String chosen = form.value("answer");
    return switch (chosen) {
      case DONT_KNOW -> new Response.DontKnow();
      case NOT_APPLICABLE -> new Response.NotApplicable(form.value("reason"));
      default -> new Response.Chosen(option(question, chosen).orElseThrow().id());
    };
  }

  /** The form that gives an answer. */
  public static Form write(Form form, Response response) {
    if (response instanceof Response.Chosen chosen) {
      return form.with("answer", chosen.option().value());
    } else if (response instanceof Response.NotApplicable not) {
      return form.with("answer", NOT_APPLICABLE).with("reason", not.reason());
    }
    return form.with("answer", DONT_KNOW);
  }

  /** The level's word, or that somebody does not know, or that it does not apply. */
  public static String label(Response response, Question question, QuestionTexts words) {
    if (response instanceof Response.Chosen chosen) {
      return question.scale().find(chosen.option()).map(Scale.Option::label).orElse("");
    }
    return response instanceof Response.NotApplicable ? words.not_applicable() : words.dont_know();
  }

  /** The practice that the level stands for, or why it does not apply; may be empty. */
  public static String practice(Response response, Question question) {
    if (response instanceof Response.Chosen chosen) {
      return question.guidance().descriptions().getOrDefault(chosen.option(), "");
    }
    return response instanceof Response.NotApplicable not ? not.reason() : "";
  }

  /** Whether the levels stand for described practices, and are not words alone. */
  public static boolean isDescribed(Question question) {
    return !question.guidance().descriptions().isEmpty();
  }

  /** The practices, lowest first. */
  public static List<Choice> levels(Question question) {
    return question.scale().options().stream()
        .map(
            option ->
                new Choice(
                    option.id().value(),
                    option.label(),
                    question.guidance().descriptions().getOrDefault(option.id(), "")))
        .toList();
  }

  private static Optional<Scale.Option> option(Question question, String id) {
    return question.scale().options().stream().filter(o -> o.id().value().equals(id)).findFirst();
  }
}
