package org.localbydefault.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localbydefault.account.AccountId;
import org.localbydefault.account.Deed;
import org.localbydefault.account.Trail;
import org.localbydefault.council.CouncilId;

/** The audit trail in the database. */
@ApplicationScoped
@Transactional
class PanacheTrail implements Trail {
  private final Tables.Trails rows;

  PanacheTrail(Tables.Trails rows) {
    this.rows = rows;
  }

  @Override
  public void add(Entry entry) {
    TrailRow row = new TrailRow();
    row.id = UUID.randomUUID();
    row.councilId = entry.council().map(CouncilId::value).orElse(null);
    row.accountId = entry.account().map(AccountId::value).orElse(null);
    row.deed = entry.deed().name();
    row.subject = entry.subject();
    row.at = entry.at();
    rows.persist(row);
  }

  @Override
  public long count(CouncilId council) {
    return rows.count("councilId", council.value());
  }

  @Override
  public List<Entry> of(CouncilId council, int page, int size) {
    return rows
        .find("councilId = ?1 order by at desc, id", council.value())
        .page(page - 1, size)
        .stream()
        .map(PanacheTrail::entry)
        .toList();
  }

  @Override
  public List<Entry> by(AccountId account) {
    return rows.find("accountId = ?1 order by at desc, id", account.value()).stream()
        .map(PanacheTrail::entry)
        .toList();
  }

  private static Entry entry(TrailRow row) {
    return new Entry(
        Optional.ofNullable(row.councilId).map(CouncilId::new),
        Optional.ofNullable(row.accountId).map(AccountId::new),
        Deed.valueOf(row.deed),
        row.subject,
        row.at);
  }
}
