package org.localbydefault.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.localbydefault.account.Attempts;
import org.localbydefault.account.Secret;

/** Attempts in the database. What they were made at is kept as a hash: it can be an address. */
@ApplicationScoped
@Transactional
class PanacheAttempts implements Attempts {
  private final Tables.Attempts rows;

  PanacheAttempts(Tables.Attempts rows) {
    this.rows = rows;
  }

  @Override
  public int count(String target, Instant now, Duration within) {
    String hash = new Secret(target).hash();
    AttemptRow row = new AttemptRow();
    row.id = UUID.randomUUID();
    row.target = hash;
    row.at = now;
    rows.persist(row);
    return (int) rows.count("target = ?1 and at > ?2", hash, now.minus(within));
  }

  @Override
  public void forget(String target) {
    rows.delete("target", new Secret(target).hash());
  }

  @Override
  public void forgetBefore(Instant time) {
    rows.delete("at < ?1", time);
  }
}
