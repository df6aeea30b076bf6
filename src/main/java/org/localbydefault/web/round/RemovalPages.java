package org.localbydefault.web.round;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.localbydefault.account.Deed;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.ParticipantId;
import org.localbydefault.assessment.Participants;
import org.localbydefault.assessment.Round;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Deeds;
import org.localbydefault.web.Done;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;

/** Taking somebody out of a round with all of their answers. It can't be undone, so it asks. */
@Path("/councils/{council}/rounds/{round}/people/{participant}/remove")
public class RemovalPages {
  private final Office office;
  private final Participants participants;
  private final Names names;
  private final Deeds deeds;

  RemovalPages(Office office, Participants participants, Names names, Deeds deeds) {
    this.office = office;
    this.participants = participants;
    this.names = names;
    this.deeds = deeds;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance remove(Round round, String name);

    private Templates() {}
  }

  @GET
  @Open(Reach.LEAD)
  public TemplateInstance ask(
      @PathParam("round") String roundId, @PathParam("participant") String participant) {
    Round round = office.round(roundId);
    return Templates.remove(round, names.of(person(round, participant)));
  }

  @POST
  @Open(Reach.LEAD)
  public Response remove(
      @PathParam("round") String roundId, @PathParam("participant") String participant) {
    Round round = office.round(roundId);
    Participant person = person(round, participant);
    participants.remove(round.council(), person.id());
    deeds.note(Deed.PERSON_REMOVED, round.title());
    return Answered.to(Office.base(round) + "/people", Done.RESPONDENT_REMOVED);
  }

  /** Somebody of a round that lets them go; what a locked one says stays as it is. */
  private Participant person(Round round, String id) {
    return ParticipantId.parse(id)
        .flatMap(known -> participants.find(round.council(), known))
        .filter(person -> person.round().equals(round.id()) && round.letsGo())
        .orElseThrow(NotFoundException::new);
  }
}
