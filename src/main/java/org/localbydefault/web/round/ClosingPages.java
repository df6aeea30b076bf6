package org.localbydefault.web.round;

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
import org.localbydefault.account.Deed;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.RoundState;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Deeds;
import org.localbydefault.web.Done;
import org.localbydefault.web.Form;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Texts;

/** Locking a round, reopening it, deleting it. */
@Path("/councils/{council}/rounds/{round}/settings")
public class ClosingPages {
  private final Office office;
  private final Rounds rounds;
  private final Deeds deeds;
  private final Texts texts;

  ClosingPages(Office office, Rounds rounds, Deeds deeds, Texts texts) {
    this.office = office;
    this.rounds = rounds;
    this.deeds = deeds;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance delete(Round round, Form form, String base);

    private Templates() {}
  }

  @POST
  @Path("lock")
  @Open(Reach.LEAD)
  public Response lock(@PathParam("round") String roundId) {
    Round round = office.round(roundId);
    if (round.isOpen()) {
      rounds.set(round.council(), round.id(), RoundState.LOCKED);
      deeds.note(Deed.ROUND_LOCKED, round.title());
    }
    return Answered.to(Office.base(round) + "/settings", Done.ROUND_LOCKED);
  }

  @POST
  @Path("reopen")
  @Open(Reach.LEAD)
  public Response reopen(@PathParam("round") String roundId) {
    Round round = office.round(roundId);
    if (!round.isOpen()) {
      boolean wasShown = office.answered(round).mayBeShown();
      rounds.set(round.council(), round.id(), wasShown ? RoundState.REOPENED : RoundState.OPEN);
      deeds.note(Deed.ROUND_REOPENED, round.title());
    }
    return Answered.to(Office.base(round) + "/settings", Done.ROUND_REOPENED);
  }

  /** Asks once more: it can't be undone. */
  @GET
  @Path("delete")
  @Open(Reach.LEAD)
  public TemplateInstance delete(@PathParam("round") String roundId) {
    Round round = office.round(roundId);
    return Templates.delete(round, Form.empty(), Office.base(round));
  }

  @POST
  @Path("delete")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.LEAD)
  public Response delete(@PathParam("round") String roundId, MultivaluedMap<String, String> sent) {
    Round round = office.round(roundId);
    Form form = Form.of(sent);
    Form checked =
        form.require(
            form.value("name").equals(round.title()),
            "name",
            texts.of(RoundTexts.class).delete_error());
    if (!checked.isGood()) {
      return Answered.wrong(Templates.delete(round, checked, Office.base(round)));
    }
    rounds.delete(round.council(), round.id());
    deeds.note(Deed.ROUND_DELETED, round.title());
    return Answered.to("/councils/" + round.council(), Done.ROUND_DELETED);
  }
}
