package org.localbydefault.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localbydefault.council.CouncilId;

/** The accounts of this installation and their roles at its councils. */
public interface Accounts {
  Optional<Account> find(AccountId id);

  Optional<Account> find(Email email);

  Optional<Account> find(Identity identity);

  /** The hash of an account's password; empty for one that signs in elsewhere. */
  Optional<String> passwordHash(AccountId id);

  /** Where an account signs in; empty for one with a password. */
  Optional<Identity> identity(AccountId id);

  boolean hasOwner();

  /**
   * Makes an account.
   *
   * @return nothing where the address has an account already
   */
  Optional<Account> create(NewAccount account, Instant at);

  /**
   * What a new account needs.
   *
   * @param passwordHash empty for one that signs in elsewhere
   */
  record NewAccount(Email email, String name, Optional<String> passwordHash, boolean isOwner) {}

  /** Sets a password, in place of an identity, and ends every session of the account. */
  void changePassword(AccountId id, String passwordHash);

  /**
   * Ties an account to an identity, in place of a password, and ends every session of the account:
   * whoever chose that password need not be the person to whom the address belongs.
   *
   * @return false where the account is tied to another identity
   */
  boolean tie(AccountId id, Identity identity);

  /** Ends every session of the account. */
  void signOutEverywhere(AccountId id);

  /** Changes the name that others see. */
  void rename(AccountId id, String name);

  /** Says whether somebody gets letters that remind. */
  void remind(AccountId id, boolean isWanted);

  /**
   * Makes somebody an owner or a trainer, or no more.
   *
   * @return false where the installation would be without an owner
   */
  boolean appoint(AccountId id, boolean isOwner, boolean isTrainer);

  /** Some accounts by their ids; what is not there is not in it. */
  Map<AccountId, Account> find(Collection<AccountId> ids);

  /**
   * Deletes an account. What it answered stays, without a name.
   *
   * @return false where a council would be without a lead or the installation without an owner
   */
  boolean delete(AccountId id);

  Optional<Role> role(AccountId account, CouncilId council);

  /** An account's roles, in no order. */
  List<Membership> memberships(AccountId account);

  /** A council's people, in no order. */
  List<Membership> people(CouncilId council);

  /**
   * Gives a role, in place of one held before.
   *
   * @return false where the council would be without a lead
   */
  boolean give(Membership membership, Instant at);

  /**
   * Takes a role away.
   *
   * @return false where the council would be without a lead
   */
  boolean remove(AccountId account, CouncilId council);
}
