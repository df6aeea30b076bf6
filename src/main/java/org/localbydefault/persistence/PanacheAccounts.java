package org.localbydefault.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localbydefault.account.Account;
import org.localbydefault.account.AccountId;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Email;
import org.localbydefault.account.Membership;
import org.localbydefault.account.Role;
import org.localbydefault.council.CouncilId;

/** Accounts in the database. */
@ApplicationScoped
@Transactional
class PanacheAccounts implements Accounts {
  private final Tables.Accounts rows;
  private final Tables.Memberships memberships;

  PanacheAccounts(Tables.Accounts rows, Tables.Memberships memberships) {
    this.rows = rows;
    this.memberships = memberships;
  }

  @Override
  public Optional<Account> find(AccountId id) {
    return rows.findByIdOptional(id.value()).map(PanacheAccounts::account);
  }

  @Override
  public Optional<Account> find(Email email) {
    return rows.find("email", email.value()).firstResultOptional().map(PanacheAccounts::account);
  }

  @Override
  public Optional<String> passwordHash(AccountId id) {
    return rows.findByIdOptional(id.value()).flatMap(row -> Optional.ofNullable(row.passwordHash));
  }

  @Override
  public boolean hasOwner() {
    return rows.count("isOwner", true) > 0;
  }

  @Override
  public Optional<Account> create(NewAccount account, Instant at) {
    if (find(account.email()).isPresent()) {
      return Optional.empty();
    }
    AccountRow row = new AccountRow();
    row.id = UUID.randomUUID();
    row.email = account.email().value();
    row.name = account.name();
    row.passwordHash = account.passwordHash().orElse(null);
    row.isOwner = account.isOwner();
    row.createdAt = at;
    rows.persistAndFlush(row);
    return Optional.of(account(row));
  }

  @Override
  public void changePassword(AccountId id, String passwordHash) {
    rows.findByIdOptional(id.value())
        .ifPresent(
            row -> {
              row.passwordHash = passwordHash;
              row.epoch++;
            });
  }

  @Override
  public void signOutEverywhere(AccountId id) {
    rows.findByIdOptional(id.value()).ifPresent(row -> row.epoch++);
  }

  @Override
  public void delete(AccountId id) {
    rows.deleteById(id.value());
  }

  @Override
  public Optional<Role> role(AccountId account, CouncilId council) {
    return memberships
        .findByIdOptional(new MembershipRow.Key(council.value(), account.value()))
        .flatMap(row -> Role.find(row.role));
  }

  @Override
  public List<Membership> memberships(AccountId account) {
    return memberships.find("accountId", account.value()).stream()
        .map(PanacheAccounts::membership)
        .toList();
  }

  @Override
  public List<Membership> people(CouncilId council) {
    return memberships.find("councilId", council.value()).stream()
        .map(PanacheAccounts::membership)
        .toList();
  }

  @Override
  public void give(Membership membership, Instant at) {
    var key = new MembershipRow.Key(membership.council().value(), membership.account().value());
    MembershipRow row = memberships.findById(key);
    if (row == null) {
      row = new MembershipRow();
      row.councilId = key.councilId();
      row.accountId = key.accountId();
      row.createdAt = at;
      row.role = membership.role().id();
      memberships.persist(row);
    } else {
      row.role = membership.role().id();
    }
  }

  @Override
  public void remove(AccountId account, CouncilId council) {
    memberships.deleteById(new MembershipRow.Key(council.value(), account.value()));
  }

  private static Account account(AccountRow row) {
    return new Account(
        new AccountId(row.id),
        new Email(row.email),
        row.name,
        row.epoch,
        row.isOwner,
        row.isTrainer);
  }

  private static Membership membership(MembershipRow row) {
    return new Membership(
        new CouncilId(row.councilId),
        new AccountId(row.accountId),
        PanacheCouncils.byId(Role.values(), Role::id, row.role));
  }
}
