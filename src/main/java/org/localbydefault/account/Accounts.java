package org.localbydefault.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.localbydefault.council.CouncilId;

/** The accounts of this installation and their roles at its councils. */
public interface Accounts {
  Optional<Account> find(AccountId id);

  Optional<Account> find(Email email);

  /** The hash of an account's password; empty for one that signs in elsewhere. */
  Optional<String> passwordHash(AccountId id);

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

  /** Sets a password and ends every session of the account. */
  void changePassword(AccountId id, String passwordHash);

  /** Ends every session of the account. */
  void signOutEverywhere(AccountId id);

  /** Deletes an account. What it answered stays, without a name. */
  void delete(AccountId id);

  Optional<Role> role(AccountId account, CouncilId council);

  /** An account's roles, in no order. */
  List<Membership> memberships(AccountId account);

  /** A council's people, in no order. */
  List<Membership> people(CouncilId council);

  /** Gives a role, in place of one held before. */
  void give(Membership membership, Instant at);

  void remove(AccountId account, CouncilId council);
}
