package org.localbydefault.web.results;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.localbydefault.assessment.Perspective.Side;
import org.localbydefault.assessment.Round;
import org.localbydefault.report.compose.ResultWords;
import org.localbydefault.scoring.QuestionResult;
import org.localbydefault.scoring.Scorecard;
import org.localbydefault.scoring.SideView;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Content;
import org.localbydefault.web.Open;
import org.localbydefault.web.Outcome;
import org.localbydefault.web.Outcomes;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Terms;
import org.localbydefault.web.Texts;
import org.localbydefault.web.Visit;

/** What a round came to. */
@Path("/councils/{council}/rounds/{round}/results")
public class ResultPages {
  private final Outcomes outcomes;
  private final Content content;
  private final Visit visit;
  private final Terms terms;
  private final Texts texts;

  ResultPages(Outcomes outcomes, Content content, Visit visit, Terms terms, Texts texts) {
    this.terms = terms;
    this.outcomes = outcomes;
    this.content = content;
    this.visit = visit;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance results(ResultView view);

    static native TemplateInstance side(Round round, SideTable view);

    static native TemplateInstance nothing(Round round);

    static native TemplateInstance question(Round round, QuestionView view);

    private Templates() {}
  }

  /**
   * One group's view beside everybody's.
   *
   * @param label who they are
   */
  record SideTable(String label, int smallestGroup, List<Change> sections) {}

  @GET
  @Open(Reach.VIEWER)
  public TemplateInstance show(
      @PathParam("round") String round, @QueryParam("side") @DefaultValue("") String side) {
    Outcome outcome = outcomes.of(visit.council(), round);
    if (outcome.isEmpty()) {
      return Templates.nothing(outcome.round());
    }
    ResultWords words = outcomes.words(outcome);
    Optional<Side> wanted =
        Arrays.stream(Side.values()).filter(s -> ResultView.key(s).equals(side)).findFirst();
    if (wanted.isPresent()) {
      return side(outcome, words, wanted.get());
    }
    ResultView view =
        new ResultView.Telling(
                words,
                texts.of(UnfoldTexts.class),
                texts.of(ResultTexts.class),
                terms,
                content.wording().labels())
            .of(outcome);
    return Templates.results(view);
  }

  private TemplateInstance side(Outcome outcome, ResultWords words, Side side) {
    Scorecard card = outcome.results().card();
    Scorecard theirs = SideView.of(card, side).orElseThrow(NotFoundException::new);
    return Templates.side(
        outcome.round(),
        new SideTable(
            terms.side(side),
            card.assessment().smallestGroup(),
            Change.all(words, card, theirs, texts.of(ResultTexts.class).overall())));
  }

  @GET
  @Path("questions/{question}")
  @Open(Reach.VIEWER)
  public Response question(
      @PathParam("round") String round, @PathParam("question") String question) {
    Outcome outcome = outcomes.of(visit.council(), round);
    if (outcome.isWithheld()) {
      return Answered.to(visit.roundPath(outcome.round().id()) + "/results");
    }
    Scorecard card = outcome.results().card();
    QuestionResult result =
        card.questions().values().stream()
            .filter(q -> q.question().id().value().equals(question))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    ResultWords words = outcomes.words(outcome);
    QuestionView view = QuestionView.of(words, texts.of(UnfoldTexts.class), terms, card, result);
    return Response.ok(Templates.question(outcome.round(), view)).build();
  }
}
