package org.localbydefault.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.localbydefault.account.Account;
import org.localbydefault.web.Belonging;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Visit;

/** The councils that somebody belongs to. */
@Path("/councils")
public class CouncilsPages {
  private final Belonging belonging;
  private final Visit visit;

  CouncilsPages(Belonging belonging, Visit visit) {
    this.belonging = belonging;
    this.visit = visit;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance councils(List<Belonging.Place> places, boolean isOwner);

    private Templates() {}
  }

  @GET
  @Open(Reach.MEMBER)
  public TemplateInstance show() {
    Account account = visit.account();
    return Templates.councils(belonging.of(account.id()), account.isOwner());
  }
}
