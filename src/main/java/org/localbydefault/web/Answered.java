package org.localbydefault.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** What a page answers a request with. */
public final class Answered {
  private static final int UNPROCESSABLE = 422;

  private Answered() {}

  /** A form once more, with what is wrong. */
  public static Response wrong(TemplateInstance page) {
    return Response.status(UNPROCESSABLE).entity(page).build();
  }

  /** What somebody else changed meanwhile. */
  public static Response conflict(TemplateInstance page) {
    return Response.status(Response.Status.CONFLICT).entity(page).build();
  }

  /**
   * A secret link that opened something once: expired, used, or closed by who made it.
   *
   * @return to be thrown
   */
  public static WebApplicationException gone() {
    return new ClientErrorException(Response.Status.GONE);
  }

  /**
   * Too many attempts.
   *
   * @return to be thrown
   */
  public static WebApplicationException tooMany() {
    return new ClientErrorException(Response.Status.TOO_MANY_REQUESTS);
  }

  /** On to a page that says what was done. */
  public static Response to(String path, Done done) {
    return to(path + "?done=" + done.id());
  }

  /** On to another page, by GET. */
  public static Response to(String path) {
    return Response.seeOther(URI.create(path)).build();
  }
}
