package org.localbydefault.web.results;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.localbydefault.assessment.Round;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Scale;
import org.localbydefault.report.compose.ResultWords;
import org.localbydefault.scoring.NextStep;
import org.localbydefault.scoring.NextSteps;
import org.localbydefault.scoring.Scorecard;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Form;
import org.localbydefault.web.Open;
import org.localbydefault.web.Outcome;
import org.localbydefault.web.Outcomes;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Texts;
import org.localbydefault.web.Visit;

/** What some steps up would bring. Nothing is saved: the address holds what was selected. */
@Path("/councils/{council}/rounds/{round}/what-if")
public class WhatIfPages {
  private static final int MOST = 5;
  private static final String FIELD = "question";

  /** Its button's name: whether the form was sent, for boxes left alone say nothing. */
  private static final String SENT = "show";

  private final Outcomes outcomes;
  private final Visit visit;
  private final Texts texts;

  WhatIfPages(Outcomes outcomes, Visit visit, Texts texts) {
    this.outcomes = outcomes;
    this.visit = visit;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance whatIf(
        Round round, Form form, List<Choice> choices, List<Change> changes);

    private Templates() {}
  }

  /** A statement that could go up. */
  record Choice(String value, String label, String hint) {}

  @GET
  @Open(Reach.VIEWER)
  public Response show(
      @PathParam("round") String round,
      @QueryParam(FIELD) List<String> selected,
      @QueryParam(SENT) boolean isSent) {
    Outcome outcome = outcomes.of(visit.council(), round);
    if (outcome.isWithheld()) {
      return Answered.to(visit.roundPath(outcome.round().id()) + "/results");
    }
    WhatIfTexts words = texts.of(WhatIfTexts.class);
    List<NextStep> steps = outcome.results().nextSteps();
    Set<QuestionId> wanted =
        steps.stream()
            .map(step -> step.question().id())
            .filter(id -> selected.contains(id.value()))
            .collect(Collectors.toSet());
    Form form = Form.empty().withAll(FIELD, wanted.stream().map(QuestionId::value).toList());
    List<Choice> choices = steps.stream().map(step -> choice(words, step)).toList();
    Form checked =
        form.require(!isSent || !wanted.isEmpty(), FIELD, words.none_selected())
            .require(wanted.size() <= MOST, FIELD, words.too_many(MOST));
    if (!checked.isGood()) {
      return Answered.wrong(Templates.whatIf(outcome.round(), checked, choices, List.of()));
    }
    List<Change> changes = wanted.isEmpty() ? List.of() : changes(outcome, wanted);
    return Response.ok(Templates.whatIf(outcome.round(), form, choices, changes)).build();
  }

  private List<Change> changes(Outcome outcome, Set<QuestionId> wanted) {
    Scorecard card = outcome.results().card();
    ResultWords words = outcomes.words(outcome);
    return Change.all(
        words, card, NextSteps.withSteps(card, wanted), texts.of(ResultTexts.class).overall());
  }

  private static Choice choice(WhatIfTexts words, NextStep step) {
    Question question = step.question();
    return new Choice(
        question.id().value(),
        question.title(),
        words.step(label(question, step.from()), label(question, step.to())));
  }

  private static String label(Question question, OptionId option) {
    return question.scale().find(option).map(Scale.Option::label).orElse("");
  }
}
