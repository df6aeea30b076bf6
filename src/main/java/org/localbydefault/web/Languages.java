package org.localbydefault.web;

import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Every page comes in the visitor's language. */
@Singleton
class Languages {
  private final Visit visit;

  Languages(Visit visit) {
    this.visit = visit;
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
