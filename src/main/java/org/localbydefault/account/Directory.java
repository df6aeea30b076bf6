package org.localbydefault.account;

import java.util.List;

/** Everybody with an account, for whoever looks after the installation. */
public interface Directory {
  /**
   * How many accounts have a text in their name or address.
   *
   * @param part as {@link #find} takes it
   */
  long count(String part);

  /**
   * Some of the accounts with a text in their name or address, by name.
   *
   * @param part in capitals or not; empty for all
   * @param page from 1
   * @param size of a page, in accounts
   */
  List<Account> find(String part, int page, int size);
}
