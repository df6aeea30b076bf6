package org.localbydefault.web.sign;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.localbydefault.account.Account;
import org.localbydefault.account.Deed;
import org.localbydefault.web.Deeds;
import org.localbydefault.web.Destination;
import org.localbydefault.web.Limits;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Sessions;
import org.localbydefault.web.Texts;

/** Signing in at the provider: there and back. Nobody gets an account by that alone. */
@Path(ProviderPages.PATH)
public class ProviderPages {
  static final String PATH = "/sign-in/council";
  static final String RETURN = PATH + "/return";

  private static final String INVITATIONS = "/invitations/";

  /** Where somebody wants to go once they are back. */
  private static final String TO = "sign-in-to";

  private static final Duration LASTS = Duration.ofMinutes(15);

  private final Provider provider;
  private final Joining joining;
  private final Newcomers newcomers;
  private final Sessions sessions;
  private final Limits limits;
  private final Deeds deeds;
  private final Texts texts;

  ProviderPages(
      Provider provider,
      Joining joining,
      Newcomers newcomers,
      Sessions sessions,
      Limits limits,
      Deeds deeds,
      Texts texts) {
    this.provider = provider;
    this.joining = joining;
    this.newcomers = newcomers;
    this.sessions = sessions;
    this.limits = limits;
    this.deeds = deeds;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance told(String title, List<String> paragraphs, boolean mayRetry);

    private Templates() {}
  }

  @GET
  @Open(Reach.ANYONE)
  public Response leave(@QueryParam("to") @DefaultValue("") String to, RoutingContext request) {
    if (!provider.isOn()) {
      return off();
    }
    Optional<URI> there = provider.begin(request);
    if (there.isEmpty()) {
      return told(Returned.Trouble.AWAY);
    }
    String inside = URLEncoder.encode(Destination.inside(to), StandardCharsets.UTF_8);
    request.response().addCookie(destination(inside, request).setMaxAge(LASTS.toSeconds()));
    return kept(Response.seeOther(there.get()));
  }

  @GET
  @Path("return")
  @Open(Reach.ANYONE)
  public Response comeBack(
      @QueryParam("state") @DefaultValue("") String state, RoutingContext request) {
    if (!provider.isOn()) {
      return off();
    }
    limits.count("provider:" + state, request);
    Returned returned = provider.finish(request);
    if (returned instanceof Returned.Known known) {
      return enter(known.newcomer(), request);
    }
    return told((Returned.Trouble) returned);
  }

  private Response enter(Newcomer newcomer, RoutingContext request) {
    Optional<Account> account = joining.recognise(newcomer);
    String to = wish(request);
    if (account.isPresent()) {
      deeds.note(account.map(Account::id), Deed.SIGNED_IN);
      sessions.begin(account.get(), request);
      return kept(Response.seeOther(URI.create(to)));
    } else if (newcomer.checkedEmail().isPresent() && to.startsWith(INVITATIONS)) {
      newcomers.keep(newcomer, request);
      return kept(Response.seeOther(URI.create(to)));
    }
    deeds.note(Optional.empty(), Deed.SIGN_IN_REFUSED);
    return unknown(newcomer);
  }

  /** Reads where somebody wanted to go, once. */
  private static String wish(RoutingContext request) {
    Cookie kept = request.request().getCookie(TO);
    if (kept == null) {
      return Destination.inside("");
    }
    String to = URLDecoder.decode(kept.getValue(), StandardCharsets.UTF_8);
    request.response().addCookie(destination("", request).setMaxAge(0));
    return Destination.inside(to);
  }

  private static Cookie destination(String value, RoutingContext request) {
    return Cookie.cookie(TO, value)
        .setPath(PATH)
        .setHttpOnly(true)
        .setSecure(request.request().isSSL())
        .setSameSite(CookieSameSite.LAX);
  }

  private Response told(Returned.Trouble trouble) {
    ProviderTexts t = texts.of(ProviderTexts.class);
    return switch (trouble) {
      case CANCELLED -> told(403, t.cancelled_title(), t.cancelled_text(), t.cancelled_do());
      case LATE -> told(410, t.late_title(), t.late_text(), t.late_do());
      case UNSOUND -> told(403, t.unsound_title(), t.unsound_text(), t.unsound_do());
      case AWAY -> told(503, t.away_title(), t.away_text(), t.away_do());
    };
  }

  private static Response told(int status, String title, String... paragraphs) {
    return kept(Response.status(status).entity(Templates.told(title, List.of(paragraphs), true)));
  }

  private Response unknown(Newcomer newcomer) {
    ProviderTexts t = texts.of(ProviderTexts.class);
    String email = newcomer.email().map(Object::toString).orElse("");
    if (newcomer.checkedEmail().isPresent()) {
      return refused(t.nobody_title(), t.nobody_text(email), t.nobody_do(), t.nobody_before());
    }
    String text = email.isEmpty() ? t.unchecked_missing() : t.unchecked_text(email);
    return refused(t.unchecked_title(), text, t.unchecked_do());
  }

  private static Response refused(String title, String... paragraphs) {
    return kept(
        Response.status(Response.Status.FORBIDDEN)
            .entity(Templates.told(title, List.of(paragraphs), false)));
  }

  private Response off() {
    ProviderTexts t = texts.of(ProviderTexts.class);
    List<String> paragraphs = List.of(t.off_text());
    return Response.status(Response.Status.NOT_FOUND)
        .entity(Templates.told(t.off_title(), paragraphs, false))
        .build();
  }

  /** Nobody keeps a copy of what is for one browser and one moment. */
  private static Response kept(Response.ResponseBuilder answer) {
    return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }
}
