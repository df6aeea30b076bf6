package org.localbydefault.web.round;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.TakingOver;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;

/** What is asked otherwise than in the round before. */
@Path("/councils/{council}/rounds/{round}/changes")
public class ChangesPages {
  private final Office office;
  private final Succession succession;

  ChangesPages(Office office, Succession succession) {
    this.office = office;
    this.succession = succession;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance changes(Round round, TakingOver.Changes changes, boolean isAnew);

    private Templates() {}
  }

  @GET
  @Open(Reach.RESPONDENT)
  public TemplateInstance changes(@PathParam("round") String roundId) {
    Round round = office.round(roundId);
    return Templates.changes(
        round,
        succession.changes(round).orElseThrow(NotFoundException::new),
        succession.asksAnew(round));
  }
}
