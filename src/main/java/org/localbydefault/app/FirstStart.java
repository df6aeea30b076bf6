package org.localbydefault.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.localbydefault.persistence.Installation;

/** Makes an installation out of an empty database, in one transaction and once. */
@ApplicationScoped
public class FirstStart {
  private final Installation installation;
  private final Instance<Furnishing> furnishings;
  private final Settings settings;

  FirstStart(Installation installation, @Any Instance<Furnishing> furnishings, Settings settings) {
    this.installation = installation;
    this.furnishings = furnishings;
    this.settings = settings;
  }

  /** What a new installation has that somebody can look at. */
  public interface Furnishing {
    void install(Instant at);
  }

  /**
   * Does nothing where the installation is there. Of several nodes that start at once one does it;
   * the others wait for it at the row that stands for the installation, and fail.
   */
  @Transactional
  public void furnish(Instant now) {
    if (installation.isNew()) {
      installation.sessionKey(now);
      if (settings.sample()) {
        furnishings.forEach(furnishing -> furnishing.install(now));
      }
    }
  }

  boolean isDone() {
    return !installation.isNew();
  }
}
