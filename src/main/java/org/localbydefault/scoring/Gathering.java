package org.localbydefault.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localbydefault.assessment.AgreedAnswer;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.assessment.Respondent;
import org.localbydefault.assessment.RespondentId;
import org.localbydefault.assessment.Response;
import org.localbydefault.questionnaire.Node;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Scale;
import org.localbydefault.questionnaire.Section;

/** Brings several people's answers to each question together, before the roll-up. */
final class Gathering {
  private final Assessment assessment;
  private final Map<QuestionId, QuestionResult> results = new LinkedHashMap<>();
  private final Visibility visibility;

  private Gathering(
      Questionnaire questionnaire,
      Assessment assessment,
      Map<QuestionId, QuestionResult> supposed) {
    this.assessment = assessment;
    Map<QuestionId, QuestionResult> unconditional = new LinkedHashMap<>();
    questionnaire.overall().questions().forEach(q -> unconditional.put(q.id(), gather(q)));
    unconditional.putAll(supposed);
    this.visibility = new Visibility(questionnaire, assessment.council(), unconditional);
  }

  static Map<QuestionId, QuestionResult> gather(
      Questionnaire questionnaire, Assessment assessment) {
    return gather(questionnaire, assessment, Map.of());
  }

  /**
   * The same with some questions as if they had come to something else: conditions see that.
   *
   * @param supposed by question, before scope and conditions
   */
  static Map<QuestionId, QuestionResult> gather(
      Questionnaire questionnaire,
      Assessment assessment,
      Map<QuestionId, QuestionResult> supposed) {
    Gathering gathering = new Gathering(questionnaire, assessment, supposed);
    gathering.walk(questionnaire.overall());
    return gathering.results;
  }

  private void walk(Section section) {
    for (Node child : section.children()) {
      if (child instanceof Section inner) {
        walk(inner);
      } else if (child instanceof Question question) {
        results.put(question.id(), visibility.apply(question.id()));
      }
    }
  }

  private QuestionResult gather(Question question) {
    if (!assessment.asks(question.id())) {
      return Tally.outside(question, Standing.NOT_ASKED, List.of());
    }
    Tally tally = new Tally(question);
    for (Respondent respondent : assessment.respondents()) {
      tally.add(respondent.answers().get(question.id()));
    }
    Optional<AgreedAnswer> agreed = Optional.ofNullable(assessment.agreed().get(question.id()));
    return tally.result(agreed, agreed.map(a -> dissent(question, a)).orElse(List.of()));
  }

  private List<RespondentId> dissent(Question question, AgreedAnswer agreed) {
    List<RespondentId> dissent = new ArrayList<>();
    if (agreed.response() instanceof Response.Chosen chosen) {
      for (Respondent respondent : assessment.respondents()) {
        Answer answer = respondent.answers().get(question.id());
        if (answer != null && isFar(question.scale(), answer.response(), chosen.option())) {
          dissent.add(respondent.id());
        }
      }
    }
    return dissent;
  }

  /** Two or more steps apart. */
  private static boolean isFar(Scale scale, Response response, OptionId agreed) {
    return response instanceof Response.Chosen chosen
        && Math.abs(scale.position(chosen.option()) - scale.position(agreed)) >= 2;
  }

  /** The middle value; half-way between the two middle ones where their number is even. */
  static Ratio median(Scale scale, List<Integer> counts) {
    List<Integer> byValue = new ArrayList<>();
    int people = 0;
    for (int i = 0; i < counts.size(); i++) {
      byValue.add(i);
      people += counts.get(i);
    }
    byValue.sort((a, b) -> value(scale, a).compareTo(value(scale, b)));
    Ratio lower = nth(scale, counts, byValue, (people - 1) / 2);
    Ratio upper = nth(scale, counts, byValue, people / 2);
    return lower.equals(upper) ? lower : lower.plus(upper).over(Ratio.of(2));
  }

  private static Ratio nth(Scale scale, List<Integer> counts, List<Integer> byValue, int rank) {
    int seen = 0;
    for (int option : byValue) {
      seen += counts.get(option);
      if (seen > rank) {
        return value(scale, option);
      }
    }
    throw new IllegalArgumentException("nobody has rank " + rank);
  }

  private static Ratio value(Scale scale, int option) {
    return scale.options().get(option).value();
  }
}
