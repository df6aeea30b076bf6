package org.localbydefault.web.assess;

import java.net.URI;
import java.util.List;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Confidence;
import org.localbydefault.assessment.Response;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.web.QuestionTexts;
import org.localbydefault.web.ResponseForm;

/**
 * An answer in words, for reading.
 *
 * @param answer the level's word, "I don't know" or "does not apply"
 * @param practice the practice that the level stands for, or why it does not apply; may be empty
 * @param confidence empty where nothing was said
 */
public record Said(
    String answer, String practice, String note, List<URI> links, String confidence) {
  public Said {
    links = List.copyOf(links);
  }

  static Said of(Answer answer, Question question, QuestionTexts words) {
    Response response = answer.response();
    return new Said(
        ResponseForm.label(response, question, words),
        ResponseForm.practice(response, question),
        answer.note(),
        answer.links(),
        sure(answer.confidence(), words));
  }

  static String sure(Confidence confidence, QuestionTexts words) {
    return switch (confidence) {
      case SEEN -> words.seen();
      case BELIEVED -> words.believed();
      case GUESS -> words.guess();
      case UNSTATED -> "";
    };
  }
}
