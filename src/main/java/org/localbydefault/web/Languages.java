package org.localbydefault.web;

import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Cookie;
import java.util.Locale;
import java.util.Map;

/** Every page comes in the visitor's language. */
@Singleton
public class Languages {
  /** The cookie's name. */
  public static final String COOKIE = "language";

  private final Visit visit;

  Languages(Visit visit) {
    this.visit = visit;
  }

  /** The language that the visitor chose. */
  static Locale of(Map<String, Cookie> cookies) {
    Cookie cookie = cookies.get(COOKIE);
    boolean isWelsh = cookie != null && cookie.getValue().equals("cy");
    return isWelsh ? new Locale("cy") : Locale.ENGLISH;
  }

  void listen(@Observes EngineBuilder engine) {
    engine.addTemplateInstanceInitializer(
        page -> {
          try {
            page.setLocale(visit.language());
          } catch (ContextNotActiveException e) {
            // A mail is written outside of a request, in the default language.
          }
        });
  }
}
