package org.localbydefault.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.localbydefault.account.Account;
import org.localbydefault.account.Directory;

/** Everybody with an account, in the database. */
@ApplicationScoped
@Transactional
class PanacheDirectory implements Directory {
  private static final String WITH_PART =
      "(lower(name) like lower(?1) escape '!' or lower(email) like lower(?1) escape '!')";

  private final Tables.Accounts rows;

  PanacheDirectory(Tables.Accounts rows) {
    this.rows = rows;
  }

  @Override
  public long count(String part) {
    return rows.count(WITH_PART, pattern(part));
  }

  @Override
  public List<Account> find(String part, int page, int size) {
    return rows.find(WITH_PART + " order by name, id", pattern(part)).page(page - 1, size).stream()
        .map(PanacheAccounts::account)
        .toList();
  }

  /** What somebody typed stands for itself: a per cent sign finds a per cent sign. */
  private static String pattern(String part) {
    return "%" + part.replaceAll("[!%_]", "!$0") + "%";
  }
}
