package org.localbydefault.web.sign;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.localbydefault.account.Account;
import org.localbydefault.account.Accounts;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.StopLinks;

/** Stops letters that remind, by a link in each of them and without signing in. */
@Path("/reminders/{secret}")
public class ReminderPages {
  private final Accounts accounts;
  private final StopLinks stops;

  ReminderPages(Accounts accounts, StopLinks stops) {
    this.accounts = accounts;
    this.stops = stops;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance stop();

    static native TemplateInstance stopped();

    private Templates() {}
  }

  /** Opening it does nothing: mail programs open links too. */
  @GET
  @Open(Reach.ANYONE)
  public TemplateInstance ask(@PathParam("secret") String secret) {
    account(secret);
    return Templates.stop();
  }

  @POST
  @Open(Reach.ANYONE)
  public TemplateInstance stop(@PathParam("secret") String secret) {
    accounts.remind(account(secret).id(), false);
    return Templates.stopped();
  }

  private Account account(String secret) {
    return stops.open(secret).orElseThrow(NotFoundException::new);
  }
}
