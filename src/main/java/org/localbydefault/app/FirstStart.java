package org.localbydefault.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Links;
import org.localbydefault.account.Secret;
import org.localbydefault.persistence.Installation;

/** Makes an installation out of an empty database, in one transaction and once. */
@ApplicationScoped
public class FirstStart {
  private static final Duration LASTS = Duration.ofDays(1);

  private final Installation installation;
  private final Accounts accounts;
  private final Links links;
  private final Instance<Furnishing> furnishings;
  private final Settings settings;

  FirstStart(
      Installation installation,
      Accounts accounts,
      Links links,
      @Any Instance<Furnishing> furnishings,
      Settings settings) {
    this.installation = installation;
    this.accounts = accounts;
    this.links = links;
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

  /**
   * A new link for who becomes the owner; it closes those before. Nodes come in turn, so that one
   * link is open at a time.
   *
   * @return nothing where there is an owner
   */
  @Transactional
  public Optional<Secret> ownerLink(Instant now) {
    installation.hold();
    if (accounts.hasOwner()) {
      return Optional.empty();
    }
    links.revokeOwnership(now);
    return Optional.of(links.make(new LinkTarget.Ownership(), "", now, LASTS).secret());
  }

  boolean isDone() {
    return !installation.isNew();
  }
}
