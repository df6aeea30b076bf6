package org.localbydefault.web.sign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.localbydefault.account.Account;
import org.localbydefault.account.AccountId;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Accounts.NewAccount;
import org.localbydefault.account.Deed;
import org.localbydefault.account.Identity;
import org.localbydefault.account.Link;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Links;
import org.localbydefault.account.Membership;
import org.localbydefault.account.Role;
import org.localbydefault.account.Secret;
import org.localbydefault.account.Trail;
import org.localbydefault.council.CouncilId;
import org.localbydefault.council.Councils;
import org.localbydefault.council.EnrolledCouncil;
import org.localbydefault.web.Answered;

/**
 * What secret links do: each spends its link and does its deed together, or neither. Passwords are
 * hashed before, since that takes long and others wait for their turn to change something.
 */
@ApplicationScoped
@Transactional
class Joining {
  private final Links links;
  private final Accounts accounts;
  private final Councils councils;
  private final Passwords passwords;
  private final Trail trail;
  private final Clock clock;

  Joining(
      Links links,
      Accounts accounts,
      Councils councils,
      Passwords passwords,
      Trail trail,
      Clock clock) {
    this.links = links;
    this.accounts = accounts;
    this.councils = councils;
    this.passwords = passwords;
    this.trail = trail;
    this.clock = clock;
  }

  /** What a link of some kind opens; the page about links that are over, if it is. */
  <T> T open(String secret, Function<Link, Optional<T>> kind) {
    Link link = links.find(new Secret(secret)).orElseThrow(NotFoundException::new);
    T opened = kind.apply(link).orElseThrow(NotFoundException::new);
    if (!link.isOpen(clock.instant())) {
      throw Answered.gone();
    }
    return opened;
  }

  /** Makes the owner, who leads whatever council is there already: the sample. */
  Account own(Link link, NewPerson person) {
    NewAccount wanted = account(person, true);
    Instant now = spend(link);
    Account owner = create(wanted).orElseThrow(Answered::gone);
    for (EnrolledCouncil council : councils.all()) {
      accounts.give(new Membership(council.id(), owner.id(), Role.LEAD), now);
    }
    return owner;
  }

  /** Makes an account for somebody invited; nothing where the address has one. */
  Optional<Account> join(Link link, LinkTarget.Invitation invitation, NewPerson person) {
    Optional<Account> account = make(link, account(person, false));
    account.ifPresent(made -> give(invitation, made, clock.instant()));
    return account;
  }

  /**
   * Makes an account without a password for somebody invited who signed in at the provider; nothing
   * where the address has one.
   */
  Optional<Account> join(Link link, LinkTarget.Invitation invitation, Newcomer newcomer) {
    var wanted = new NewAccount(invitation.email(), newcomer.name(), Optional.empty(), false);
    Optional<Account> account =
        make(link, wanted).flatMap(made -> tied(made.id(), newcomer.identity()));
    account.ifPresent(made -> give(invitation, made, clock.instant()));
    return account;
  }

  /** Spends the link first: of two that are sent at once, one makes an account. */
  private Optional<Account> make(Link link, NewAccount wanted) {
    if (accounts.find(wanted.email()).isPresent()) {
      return Optional.empty();
    }
    spend(link);
    return create(wanted);
  }

  /**
   * Whose account it is that signed in at the provider. Who comes for the first time is known by
   * the address, if it is theirs, and ever after by who they are there: an address can be given to
   * somebody else.
   */
  Optional<Account> recognise(Newcomer newcomer) {
    return accounts
        .find(newcomer.identity())
        .or(
            () ->
                newcomer
                    .checkedEmail()
                    .flatMap(accounts::find)
                    .flatMap(account -> tied(account.id(), newcomer.identity())));
  }

  private Optional<Account> tied(AccountId id, Identity identity) {
    return accounts.tie(id, identity) ? accounts.find(id) : Optional.empty();
  }

  /** Gives somebody with an account the role of an invitation, if it is more than they have. */
  void join(Link link, LinkTarget.Invitation invitation, Account account) {
    give(invitation, account, spend(link));
  }

  private void give(LinkTarget.Invitation invitation, Account account, Instant now) {
    Optional<Role> held = accounts.role(account.id(), invitation.of());
    if (held.isEmpty() || !held.get().includes(invitation.role())) {
      accounts.give(new Membership(invitation.of(), account.id(), invitation.role()), now);
      // A lead elsewhere may have made one, to whom this council is closed.
      links.revokeResets(account.id(), now);
    }
    note(Optional.of(invitation.of()), account.id(), Deed.PERSON_JOINED, invitation.role().id());
  }

  /** Sets a new password; every session and every older link of the account is over. */
  Account reset(Link link, LinkTarget.Reset target, String password) {
    String hash = passwords.hash(password);
    Instant now = spend(link);
    accounts.changePassword(target.account(), hash);
    links.revokeResets(target.account(), now);
    note(Optional.empty(), target.account(), Deed.PASSWORD_CHANGED, "");
    return accounts.find(target.account()).orElseThrow(Answered::gone);
  }

  private Instant spend(Link link) {
    Instant now = clock.instant();
    if (!links.spend(link.id(), now)) {
      throw Answered.gone();
    }
    return now;
  }

  private NewAccount account(NewPerson person, boolean isOwner) {
    Optional<String> hash = Optional.of(passwords.hash(person.password()));
    return new NewAccount(person.email().orElseThrow(), person.name(), hash, isOwner);
  }

  private Optional<Account> create(NewAccount wanted) {
    Optional<Account> account = accounts.create(wanted, clock.instant());
    account.ifPresent(made -> note(Optional.empty(), made.id(), Deed.ACCOUNT_MADE, ""));
    return account;
  }

  private void note(Optional<CouncilId> council, AccountId who, Deed deed, String subject) {
    trail.add(new Trail.Entry(council, Optional.of(who), deed, subject, clock.instant()));
  }
}
