package org.localbydefault.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/**
 * What somebody sent and what could not be taken. If they were signed out meanwhile, or what
 * protects the form is over, it can be sent again from the page that says so, after signing in
 * elsewhere. If there is nothing to save it in any more, that page has the text to copy. Nothing of
 * it is kept here.
 *
 * <p>Only for forms of councils, where nobody types a password; and only where the form came from a
 * page of ours: else another site could put words into a page that somebody then sends.
 */
@ApplicationScoped
class Unsent {
  /** What protects forms: the name of the field and of the cookie. */
  private static final String TOKEN = "form-token";

  private static final int TOKEN_BYTES = 16;

  /** What browsers send for what was chosen, and forms for what they keep. */
  private static final Pattern CHOSEN = Pattern.compile("[a-z0-9.:-]*");

  private static final SecureRandom RANDOM = new SecureRandom();

  private final RoutingContext routing;

  Unsent(RoutingContext routing) {
    this.routing = routing;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance unsent(
        boolean isSignedOut, String path, List<Choice> fields, List<String> typed);

    static native TemplateInstance over(String title, List<String> paragraphs, List<String> typed);

    private Templates() {}
  }

  /** Whether this is a form whose content can be given back. */
  boolean isThere(ContainerRequestContext request) {
    return request.getMethod().equals("POST")
        && request.getUriInfo().getPathParameters().containsKey("council")
        && MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType())
        && form().filter(form -> isOurs(form, request)).isPresent();
  }

  private static Optional<FormData> form() {
    return Optional.ofNullable(CurrentRequestManager.get())
        .flatMap(request -> Optional.ofNullable(request.getFormData()));
  }

  /** A browser that does not say from where a form comes sends no cookie with another site's. */
  private boolean isOurs(FormData form, ContainerRequestContext request) {
    FormValue field = form.getFirst(TOKEN);
    Cookie cookie = routing.request().getCookie(TOKEN);
    boolean isPair = field != null && cookie != null && cookie.getValue().equals(field.getValue());
    String from = request.getHeaderString("Sec-Fetch-Site");
    return from == null ? isPair : from.equals("same-origin");
  }

  /** The page with what was sent, and with what protects it now. */
  String page(boolean isSignedOut) {
    protect();
    return Templates.unsent(isSignedOut, routing.request().path(), fields(), typed()).render();
  }

  /** The page with what was typed, to be copied: there is nothing to save it in any more. */
  String over(String title, List<String> paragraphs) {
    return Templates.over(title, paragraphs, typed()).render();
  }

  /** What was typed and not chosen. */
  List<String> typed() {
    return fields().stream()
        .map(Choice::label)
        .filter(text -> !CHOSEN.matcher(text.strip()).matches())
        .toList();
  }

  private static List<Choice> fields() {
    List<Choice> fields = new ArrayList<>();
    form().ifPresent(form -> form.forEach(name -> add(form, name, fields)));
    return fields;
  }

  private static void add(FormData form, String name, List<Choice> fields) {
    if (!name.equals(TOKEN)) {
      form.get(name).stream()
          .filter(value -> !value.isFileItem())
          .forEach(value -> fields.add(new Choice(name, value.getValue())));
    }
  }

  /** The form's field and the browser's cookie must be the same. */
  private void protect() {
    if (routing.get(Mishaps.TOKEN) == null) {
      byte[] random = new byte[TOKEN_BYTES];
      RANDOM.nextBytes(random);
      String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
      routing.put(Mishaps.TOKEN, token);
      routing
          .response()
          .addCookie(
              Cookie.cookie(TOKEN, token)
                  .setPath("/")
                  .setHttpOnly(true)
                  .setSecure(routing.request().isSSL())
                  .setSameSite(CookieSameSite.LAX));
    }
  }
}
