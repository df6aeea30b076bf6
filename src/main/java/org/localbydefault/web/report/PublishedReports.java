package org.localbydefault.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.Optional;
import org.localbydefault.account.Deed;
import org.localbydefault.account.Trail;
import org.localbydefault.publication.Publication;
import org.localbydefault.publication.PublicationId;
import org.localbydefault.publication.Publications;
import org.localbydefault.web.Visit;

/** The published reports of the council whose page this is. */
@ApplicationScoped
class PublishedReports {
  private final Publications publications;
  private final Trail trail;
  private final Visit visit;
  private final Clock clock;

  PublishedReports(Publications publications, Trail trail, Visit visit, Clock clock) {
    this.publications = publications;
    this.trail = trail;
    this.visit = visit;
    this.clock = clock;
  }

  /**
   * A report of the address.
   *
   * @throws NotFoundException if the council has none of this id
   */
  Publication find(String publication) {
    return PublicationId.parse(publication)
        .flatMap(id -> publications.find(visit.councilId(), id))
        .orElseThrow(NotFoundException::new);
  }

  /** Whether it is neither withdrawn nor replaced. */
  static boolean isCurrent(Publication publication) {
    return publication.withdrawal().isEmpty() && publication.replacedBy().isEmpty();
  }

  /** Adds to the trail what the visitor did now. */
  void note(Deed deed, String subject) {
    trail.add(
        new Trail.Entry(
            Optional.of(visit.councilId()),
            visit.member().map(account -> account.id()),
            deed,
            subject,
            clock.instant()));
  }
}
