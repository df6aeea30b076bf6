package org.localbydefault.web.assess;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.localbydefault.account.Account;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.Participants;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Round;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Choice;
import org.localbydefault.web.Form;
import org.localbydefault.web.Open;
import org.localbydefault.web.Perspectives;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Texts;
import org.localbydefault.web.Visit;

/** A round's home: what is to be answered, and how far one is. Joining it. */
@Path("/councils/{council}/rounds/{round}")
public class TaskListPages {
  private static final int LONGEST_LABEL = 80;

  private final Desk desk;
  private final Participants participants;
  private final Perspectives perspectives;
  private final Visit visit;
  private final Texts texts;
  private final Clock clock;

  TaskListPages(
      Desk desk,
      Participants participants,
      Perspectives perspectives,
      Visit visit,
      Texts texts,
      Clock clock) {
    this.desk = desk;
    this.participants = participants;
    this.perspectives = perspectives;
    this.visit = visit;
    this.texts = texts;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance tasks(Sheet sheet, String base);

    static native TemplateInstance join(
        Round round, Form form, List<Choice> perspectives, String base);

    private Templates() {}
  }

  @GET
  @Open(Reach.RESPONDENT)
  public TemplateInstance tasks(@PathParam("round") String roundId) {
    Round round = desk.round(roundId);
    return Templates.tasks(desk.sheet(round, desk.me(round)), Desk.base(round));
  }

  /** How somebody answers: asked first, and changed later. */
  @GET
  @Path("join")
  @Open(Reach.RESPONDENT)
  public Response join(@PathParam("round") String roundId) {
    Round round = desk.round(roundId);
    if (!round.isOpen()) {
      return Answered.to(Desk.base(round));
    }
    Form form =
        desk.me(round)
            .map(
                me ->
                    Form.empty()
                        .with("perspective", me.perspective().id())
                        .with("label", me.label()))
            .orElse(Form.empty());
    return Response.ok(page(round, form)).build();
  }

  @POST
  @Path("join")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.RESPONDENT)
  public Response join(@PathParam("round") String roundId, MultivaluedMap<String, String> sent) {
    Round round = desk.round(roundId);
    if (!round.isOpen()) {
      return Answered.to(Desk.base(round));
    }
    AssessTexts words = texts.of(AssessTexts.class);
    Form form = Form.of(sent);
    Optional<Perspective> perspective = Perspectives.find(form.value("perspective"));
    String label = form.value("label");
    Form checked =
        form.require(perspective.isPresent(), "perspective", words.perspective_error())
            .require(label.length() <= LONGEST_LABEL, "label", words.label_long(LONGEST_LABEL));
    if (!checked.isGood()) {
      return Answered.wrong(page(round, checked));
    }
    enter(round, new Participants.Role(label, perspective.orElseThrow()));
    return Answered.to(Desk.base(round));
  }

  private void enter(Round round, Participants.Role role) {
    Optional<Participant> me = desk.me(round);
    if (me.isPresent()) {
      participants.change(visit.councilId(), me.get().id(), role);
    } else {
      Account account = visit.account();
      participants.join(
          visit.councilId(), round.id(), Optional.of(account.id().value()), role, clock.instant());
    }
  }

  private TemplateInstance page(Round round, Form form) {
    return Templates.join(round, form, perspectives.ofMine(), Desk.base(round));
  }
}
