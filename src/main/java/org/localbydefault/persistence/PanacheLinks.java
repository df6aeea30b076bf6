package org.localbydefault.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localbydefault.account.AccountId;
import org.localbydefault.account.Email;
import org.localbydefault.account.Link;
import org.localbydefault.account.LinkId;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Links;
import org.localbydefault.account.Secret;
import org.localbydefault.council.CouncilId;

/** Links in the database. */
@ApplicationScoped
@Transactional
class PanacheLinks implements Links {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Tables.Links rows;

  PanacheLinks(Tables.Links rows) {
    this.rows = rows;
  }

  @Override
  public Made make(LinkTarget target, String label, Instant now, Duration lasts) {
    byte[] random = new byte[Secret.BYTES];
    RANDOM.nextBytes(random);
    Secret secret = Secret.of(random);
    LinkRow row = Targets.row(target);
    row.id = UUID.randomUUID();
    row.hash = secret.hash();
    row.label = label;
    row.createdAt = now;
    row.expiresAt = now.plus(lasts);
    rows.persist(row);
    return new Made(link(row), secret);
  }

  @Override
  public Optional<Link> find(Secret secret) {
    return rows.find("hash", secret.hash()).firstResultOptional().map(PanacheLinks::link);
  }

  @Override
  public void count(LinkId id, Instant at) {
    rows.update("uses = uses + 1, usedAt = ?1 where id = ?2", at, id.value());
  }

  @Override
  public boolean spend(LinkId id, Instant at) {
    return rows.update(
            "uses = uses + 1, usedAt = ?1 where id = ?2 and usedAt is null and revokedAt is null",
            at,
            id.value())
        == 1;
  }

  @Override
  public List<Link> of(CouncilId council) {
    return rows.find("councilId = ?1 order by createdAt desc, id", council.value()).stream()
        .map(PanacheLinks::link)
        .toList();
  }

  @Override
  public void revoke(CouncilId council, LinkId id, Instant at) {
    rows.update(
        "revokedAt = ?1 where id = ?2 and councilId = ?3 and revokedAt is null",
        at,
        id.value(),
        council.value());
  }

  @Override
  public void revokeInvitations(CouncilId council, Email email, Instant at) {
    rows.update(
        "revokedAt = ?1 where kind = ?2 and councilId = ?3 and email = ?4 and revokedAt is null",
        at,
        Targets.INVITATION,
        council.value(),
        email.value());
  }

  @Override
  public void revokeOwnership(Instant at) {
    rows.update("revokedAt = ?1 where kind = ?2 and revokedAt is null", at, Targets.OWNERSHIP);
  }

  @Override
  public void revokeResets(AccountId account, Instant at) {
    rows.update(
        "revokedAt = ?1 where kind = ?2 and accountId = ?3 and revokedAt is null",
        at,
        Targets.RESET,
        account.value());
  }

  private static Link link(LinkRow row) {
    return new Link(
        new LinkId(row.id),
        Targets.target(row),
        row.label,
        row.createdAt,
        row.expiresAt,
        Optional.ofNullable(row.revokedAt),
        Optional.ofNullable(row.usedAt),
        row.uses);
  }
}
