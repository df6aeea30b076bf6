package org.localbydefault.web.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.localbydefault.account.Deed;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.plan.Action;
import org.localbydefault.plan.ActionId;
import org.localbydefault.plan.Actions;
import org.localbydefault.plan.Status;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Dates;
import org.localbydefault.web.Deeds;
import org.localbydefault.web.Done;
import org.localbydefault.web.Form;
import org.localbydefault.web.Open;
import org.localbydefault.web.Outcome;
import org.localbydefault.web.Outcomes;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Terms;
import org.localbydefault.web.Texts;
import org.localbydefault.web.Visit;

/** A council's action plan, and the steps recommended for it. */
@Path("/councils/{council}/plan")
public class PlanPages {
  /** The id of an action that is yet to be given one. */
  static final ActionId NONE = new ActionId(new UUID(0, 0));

  private final Actions actions;
  private final Rounds rounds;
  private final Outcomes outcomes;
  private final Deeds deeds;
  private final Visit visit;
  private final Terms terms;
  private final Texts texts;
  private final Clock clock;

  PlanPages(
      Actions actions,
      Rounds rounds,
      Outcomes outcomes,
      Deeds deeds,
      Visit visit,
      Terms terms,
      Texts texts,
      Clock clock) {
    this.actions = actions;
    this.rounds = rounds;
    this.outcomes = outcomes;
    this.deeds = deeds;
    this.visit = visit;
    this.terms = terms;
    this.texts = texts;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance plan(
        List<Lines> plan, boolean hasCalendar, Optional<Recommended> recommended);

    private Templates() {}
  }

  @GET
  @Open(Reach.VIEWER)
  public TemplateInstance show() {
    List<Action> plan = actions.of(visit.councilId());
    List<Round> all = rounds.of(visit.councilId());
    Map<RoundId, String> titles = all.stream().collect(Collectors.toMap(Round::id, Round::title));
    PlanTexts words = texts.of(PlanTexts.class);
    return Templates.plan(
        Lines.of(words, terms, plan, titles, Dates.dayOf(clock.instant())),
        plan.stream().anyMatch(Action::isInCalendar),
        all.stream()
            .findFirst()
            .map(round -> outcomes.of(visit.council(), round))
            .map(outcome -> Recommended.of(outcome, plan))
            .filter(recommended -> !recommended.steps().isEmpty()));
  }

  /** Takes over a recommended step; the same one twice is still one action. */
  @POST
  @Path("take")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.CONTRIBUTOR)
  public Response take(MultivaluedMap<String, String> sent) {
    Form form = Form.of(sent);
    Outcome outcome = outcomes.of(visit.council(), form.value("round"));
    Recommended.Step step =
        Recommended.find(outcome, form.value("question")).orElseThrow(NotFoundException::new);
    boolean isThere =
        actions.of(visit.councilId()).stream().anyMatch(a -> Recommended.isSame(a, step));
    if (!isThere) {
      Action action =
          new Action(
              NONE,
              Optional.of(outcome.round().id()),
              Optional.of(step.question()),
              step.action().action(),
              "",
              Optional.empty(),
              Optional.of(step.action().effort()),
              Status.NOT_STARTED,
              "",
              0);
      deeds.note(
          Deed.ACTION_ADDED,
          actions.add(visit.councilId(), action, clock.instant()).id().toString());
    }
    return Answered.to(visit.councilPath() + "/plan", Done.ACTION_ADDED);
  }
}
