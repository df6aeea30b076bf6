package org.localbydefault.web.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localbydefault.account.Deed;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.assessment.Saving;
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
import org.localbydefault.web.Reach;
import org.localbydefault.web.Terms;
import org.localbydefault.web.Texts;
import org.localbydefault.web.Visit;

/** One action: added, changed, deleted. */
@Path("/councils/{council}/plan")
public class ActionPages {
  private final Actions actions;
  private final Rounds rounds;
  private final Deeds deeds;
  private final Visit visit;
  private final Terms terms;
  private final Texts texts;
  private final Clock clock;

  ActionPages(
      Actions actions,
      Rounds rounds,
      Deeds deeds,
      Visit visit,
      Terms terms,
      Texts texts,
      Clock clock) {
    this.actions = actions;
    this.rounds = rounds;
    this.deeds = deeds;
    this.visit = visit;
    this.terms = terms;
    this.texts = texts;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance added(Form form, Choices choices, boolean isAgain);

    static native TemplateInstance changed(
        Form form, Choices choices, String id, Optional<Lines> theirs);

    static native TemplateInstance deleted(Action action);

    private Templates() {}
  }

  @GET
  @Path("new")
  @Open(Reach.CONTRIBUTOR)
  public TemplateInstance blank() {
    Form form = Form.empty().with("status", Status.NOT_STARTED.id());
    return Templates.added(form, choices(), false);
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.CONTRIBUTOR)
  public Response add(MultivaluedMap<String, String> sent) {
    ActionForm form = ActionForm.read(Form.of(sent), texts.of(ActionTexts.class));
    if (!form.form().isGood()) {
      return Answered.wrong(Templates.added(form.form(), choices(), false));
    }
    Optional<RoundId> newest =
        rounds.of(visit.councilId()).stream().findFirst().map(round -> round.id());
    Action blank =
        new Action(
            PlanPages.NONE,
            newest,
            Optional.empty(),
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            Status.NOT_STARTED,
            "",
            0);
    Action added = actions.add(visit.councilId(), form.over(blank, 0), clock.instant());
    deeds.note(Deed.ACTION_ADDED, added.id().toString());
    return Answered.to(plan(), Done.ACTION_ADDED);
  }

  @GET
  @Path("{action}")
  @Open(Reach.CONTRIBUTOR)
  public TemplateInstance show(@PathParam("action") String id) {
    return Templates.changed(ActionForm.of(find(id)), choices(), id, Optional.empty());
  }

  @POST
  @Path("{action}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.CONTRIBUTOR)
  public Response change(@PathParam("action") String id, MultivaluedMap<String, String> sent) {
    ActionForm form = ActionForm.read(Form.of(sent), texts.of(ActionTexts.class));
    Optional<Action> action =
        ActionId.parse(id).flatMap(known -> actions.find(visit.councilId(), known));
    if (action.isEmpty()) {
      throw new NotFoundException();
    } else if (!form.form().isGood()) {
      return Answered.wrong(Templates.changed(form.form(), choices(), id, Optional.empty()));
    }
    Action wanted = form.over(action.get(), edition(form.form()));
    Saving<Action> saved = actions.change(visit.councilId(), wanted);
    if (saved instanceof Saving.Conflict<Action> conflict) {
      Form again = form.form().with("edition", String.valueOf(conflict.theirs().edition()));
      return Answered.conflict(
          Templates.changed(again, choices(), id, Optional.of(theirs(conflict.theirs()))));
    } else if (saved instanceof Saving.Gone<Action>) {
      return Answered.conflict(Templates.added(form.form(), choices(), true));
    }
    deeds.note(Deed.ACTION_CHANGED, wanted.id().toString());
    return Answered.to(plan(), Done.ACTION_CHANGED);
  }

  private Lines theirs(Action action) {
    Lines.Line line = Lines.line(action, terms, Map.of(), Dates.dayOf(clock.instant()));
    String status = Lines.word(texts.of(PlanTexts.class), action.status());
    return new Lines(status, List.of(line));
  }

  private static int edition(Form form) {
    try {
      return Integer.parseInt(form.value("edition"));
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  @GET
  @Path("{action}/delete")
  @Open(Reach.CONTRIBUTOR)
  public TemplateInstance ask(@PathParam("action") String id) {
    return Templates.deleted(find(id));
  }

  @POST
  @Path("{action}/delete")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.CONTRIBUTOR)
  public Response delete(@PathParam("action") String id, MultivaluedMap<String, String> sent) {
    Action action = find(id);
    actions.delete(visit.councilId(), action.id());
    deeds.note(Deed.ACTION_DELETED, action.id().toString());
    return Answered.to(plan(), Done.ACTION_DELETED);
  }

  private Action find(String id) {
    return ActionId.parse(id)
        .flatMap(known -> actions.find(visit.councilId(), known))
        .orElseThrow(NotFoundException::new);
  }

  private Choices choices() {
    return Choices.of(texts.of(ActionTexts.class), texts.of(PlanTexts.class));
  }

  private String plan() {
    return visit.councilPath() + "/plan";
  }
}
