package org.localbydefault.web.assess;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Confidence;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.web.Form;
import org.localbydefault.web.QuestionTexts;
import org.localbydefault.web.ResponseForm;

/**
 * An answer as typed.
 *
 * @param answer empty where something is wrong with the form
 */
record Typed(Form form, Optional<Answer> answer) {
  static final int LONGEST_NOTE = 5000;
  static final int LONGEST_LINKS = 3000;
  static final int MOST_LINKS = 10;

  static Typed read(Form sent, Question question, QuestionTexts words) {
    List<String> links = links(sent);
    Form form =
        ResponseForm.check(sent, question, words)
            .require(
                sent.value("note").length() <= LONGEST_NOTE, "note", words.note_long(LONGEST_NOTE))
            .require(
                links.stream().allMatch(link -> parse(link).isPresent()),
                "links",
                words.links_error())
            .require(
                links.size() <= MOST_LINKS && sent.value("links").length() <= LONGEST_LINKS,
                "links",
                words.links_many(MOST_LINKS));
    return new Typed(form, form.isGood() ? Optional.of(answer(form, question)) : Optional.empty());
  }

  /** Whether somebody wrote something, and did not only choose. */
  static boolean hasText(Form form) {
    return !(form.value("note") + form.value("links") + form.value("reason")).isBlank();
  }

  private static Answer answer(Form form, Question question) {
    List<URI> links = links(form).stream().map(Typed::parse).flatMap(Optional::stream).toList();
    Confidence confidence =
        Arrays.stream(Confidence.values())
            .filter(one -> one.id().equals(form.value("confidence")))
            .findFirst()
            .orElse(Confidence.UNSTATED);
    return new Answer(ResponseForm.read(form, question), form.value("note"), links, confidence);
  }

  private static List<String> links(Form form) {
    return form.value("links").lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  /** A web address; nothing else is ever made a link of. */
  private static Optional<URI> parse(String text) {
    try {
      URI uri = new URI(text);
      boolean isWeb =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return isWeb && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The form that would give an answer, to be changed. */
  static Form of(Answer answer) {
    String links = String.join("\n", answer.links().stream().map(URI::toString).toList());
    return ResponseForm.write(Form.empty(), answer.response())
        .with("note", answer.note())
        .with("links", links)
        .with("confidence", answer.confidence().id());
  }
}
