package org.localbydefault.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;

/** The pages' texts, for what is said from code: what is wrong with a form. */
@ApplicationScoped
public class Texts {
  private final Visit visit;

  Texts(Visit visit) {
    this.visit = visit;
  }

  /** A bundle in the visitor's language; in English where nobody has translated it. */
  public <T> T of(Class<T> bundle) {
    Localized language = Localized.Literal.of(visit.language().getLanguage());
    boolean isTranslated = Arc.container().instance(bundle, language).isAvailable();
    return isTranslated ? MessageBundles.get(bundle, language) : MessageBundles.get(bundle);
  }
}
