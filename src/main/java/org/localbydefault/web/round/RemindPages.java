package org.localbydefault.web.round;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.localbydefault.account.Deed;
import org.localbydefault.assessment.Round;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Deeds;
import org.localbydefault.web.Done;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Reminding;

/** The lead has those reminded who have not finished, once a day. */
@Path("/councils/{council}/rounds/{round}/people/remind")
public class RemindPages {
  private final Office office;
  private final Reminding reminding;
  private final Deeds deeds;

  RemindPages(Office office, Reminding reminding, Deeds deeds) {
    this.office = office;
    this.reminding = reminding;
    this.deeds = deeds;
  }

  @POST
  @Open(Reach.LEAD)
  public Response remind(@PathParam("round") String roundId) {
    Round round = office.round(roundId);
    if (reminding.isPossible() && round.isOpen() && !reminding.isDoneToday(round)) {
      reminding.ask(round);
      deeds.note(Deed.PEOPLE_REMINDED, round.title());
      return Answered.to(Office.base(round) + "/people", Done.PEOPLE_REMINDED);
    }
    return Answered.to(Office.base(round) + "/people");
  }
}
