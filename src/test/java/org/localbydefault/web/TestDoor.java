package org.localbydefault.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Duration;
import java.time.Instant;
import org.localbydefault.account.AccountId;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Secret;

/** Lets tests in without a password, whose check is slow on purpose. It is in no product. */
@Path("/test-door")
public class TestDoor {
  private final Accounts accounts;
  private final Sessions sessions;

  TestDoor(Accounts accounts, Sessions sessions) {
    this.accounts = accounts;
    this.sessions = sessions;
  }

  @GET
  @Path("member/{account}")
  @Open(Reach.ANYONE)
  public String member(@PathParam("account") String account, RoutingContext request) {
    AccountId id = AccountId.parse(account).orElseThrow();
    sessions.begin(accounts.find(id).orElseThrow(), request);
    return "in";
  }

  @GET
  @Path("guest/{secret}")
  @Open(Reach.ANYONE)
  public String guest(@PathParam("secret") String secret, RoutingContext request) {
    sessions.begin(new Secret(secret), request);
    return "in";
  }

  /** Somebody who came in some minutes ago. */
  @GET
  @Path("member/{account}/{minutes}")
  @Open(Reach.ANYONE)
  public String earlier(
      @PathParam("account") String account,
      @PathParam("minutes") int minutes,
      RoutingContext request) {
    Instant at = Instant.now().minus(Duration.ofMinutes(minutes));
    AccountId id = AccountId.parse(account).orElseThrow();
    sessions.begin(accounts.find(id).orElseThrow(), at, request);
    return "in";
  }

  @GET
  @Path("guest/{secret}/{minutes}")
  @Open(Reach.ANYONE)
  public String guestEarlier(
      @PathParam("secret") String secret,
      @PathParam("minutes") int minutes,
      RoutingContext request) {
    Instant at = Instant.now().minus(Duration.ofMinutes(minutes));
    sessions.begin(new Secret(secret), at, request);
    return "in";
  }

  @GET
  @Path("broken")
  @Open(Reach.ANYONE)
  public String broken() {
    throw new IllegalStateException("ann@example.org typed her password");
  }

  @GET
  @Path("refused/{status}")
  @Open(Reach.ANYONE)
  public String refused(@PathParam("status") int status) {
    throw new jakarta.ws.rs.WebApplicationException(status);
  }

  /** A page that does not say who may open it. */
  @GET
  @Path("unopened")
  public String unopened() {
    return "in";
  }
}
