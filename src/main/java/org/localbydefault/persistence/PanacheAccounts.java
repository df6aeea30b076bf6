package org.localbydefault.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.localbydefault.account.Account;
import org.localbydefault.account.AccountId;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Email;
import org.localbydefault.account.Identity;
import org.localbydefault.account.Membership;
import org.localbydefault.account.Role;
import org.localbydefault.council.CouncilId;

/** Accounts in the database. */
@ApplicationScoped
@Transactional
class PanacheAccounts implements Accounts {
  private final Tables.Accounts rows;
  private final Tables.Memberships memberships;
  private final Tables.Links links;
  private final Leads leads;

  PanacheAccounts(
      Tables.Accounts rows, Tables.Memberships memberships, Tables.Links links, Leads leads) {
    this.rows = rows;
    this.memberships = memberships;
    this.links = links;
    this.leads = leads;
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
  public Optional<Account> find(Identity identity) {
    return rows.find("issuer = ?1 and subject = ?2", identity.issuer(), identity.subject())
        .firstResultOptional()
        .map(PanacheAccounts::account);
  }

  @Override
  public Optional<String> passwordHash(AccountId id) {
    return rows.findByIdOptional(id.value()).flatMap(row -> Optional.ofNullable(row.passwordHash));
  }

  @Override
  public Optional<Identity> identity(AccountId id) {
    return rows.findByIdOptional(id.value()).flatMap(PanacheAccounts::identity);
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
              row.issuer = null;
              row.subject = null;
              row.epoch++;
            });
  }

  @Override
  public boolean tie(AccountId id, Identity identity) {
    AccountRow row = rows.findById(id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (row == null) {
      return false;
    }
    Optional<Identity> held = identity(row);
    if (held.isEmpty()) {
      row.issuer = identity.issuer();
      row.subject = identity.subject();
      row.passwordHash = null;
      row.epoch++;
    }
    return held.isEmpty() || held.get().equals(identity);
  }

  @Override
  public void signOutEverywhere(AccountId id) {
    rows.findByIdOptional(id.value()).ifPresent(row -> row.epoch++);
  }

  @Override
  public void rename(AccountId id, String name) {
    rows.findByIdOptional(id.value()).ifPresent(row -> row.name = name);
  }

  @Override
  public void remind(AccountId id, boolean isWanted) {
    rows.findByIdOptional(id.value()).ifPresent(row -> row.wantsReminders = isWanted);
  }

  @Override
  public boolean appoint(AccountId id, boolean isOwner, boolean isTrainer) {
    AccountRow row = rows.findById(id.value());
    if (row == null || (!isOwner && isLastOwner(row))) {
      return false;
    }
    row.isOwner = isOwner;
    row.isTrainer = isTrainer;
    return true;
  }

  /** Holds every owner until the transaction ends, so that two can't go at the same time. */
  private boolean isLastOwner(AccountRow row) {
    return row.isOwner
        && rows.find("isOwner", true).withLock(LockModeType.PESSIMISTIC_WRITE).list().size() == 1;
  }

  @Override
  public Map<AccountId, Account> find(Collection<AccountId> ids) {
    return rows.find("id in ?1", ids.stream().map(AccountId::value).toList()).stream()
        .map(PanacheAccounts::account)
        .collect(Collectors.toMap(Account::id, account -> account));
  }

  @Override
  public boolean delete(AccountId id) {
    AccountRow row = rows.findById(id.value());
    if (row == null) {
      return true;
    } else if (isLastOwner(row) || memberships(id).stream().anyMatch(leads::isLast)) {
      return false;
    }
    links.delete("email", row.email);
    rows.delete(row);
    return true;
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
  public boolean give(Membership membership, Instant at) {
    if (membership.role() != Role.LEAD && leads.isLast(membership)) {
      return false;
    }
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
    return true;
  }

  @Override
  public boolean remove(AccountId account, CouncilId council) {
    if (leads.isLast(new Membership(council, account, Role.VIEWER))) {
      return false;
    }
    memberships.deleteById(new MembershipRow.Key(council.value(), account.value()));
    return true;
  }

  private static Optional<Identity> identity(AccountRow row) {
    return row.issuer == null || row.subject == null
        ? Optional.empty()
        : Optional.of(new Identity(row.issuer, row.subject));
  }

  static Account account(AccountRow row) {
    return new Account(
        new AccountId(row.id),
        new Email(row.email),
        row.name,
        row.epoch,
        row.isOwner,
        row.isTrainer,
        row.wantsReminders);
  }

  private static Membership membership(MembershipRow row) {
    return new Membership(
        new CouncilId(row.councilId),
        new AccountId(row.accountId),
        PanacheCouncils.byId(Role.values(), Role::id, row.role));
  }
}
