package org.localbydefault.web.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.localbydefault.account.Account;
import org.localbydefault.account.AccountId;
import org.localbydefault.account.Accounts;
import org.localbydefault.assessment.Participant;
import org.localbydefault.web.Texts;

/**
 * What those who answer are called on a lead's pages: by name and role, as far as there are any.
 */
@ApplicationScoped
class Names {
  private final Accounts accounts;
  private final Texts texts;

  Names(Accounts accounts, Texts texts) {
    this.accounts = accounts;
    this.texts = texts;
  }

  /** The accounts of some people; who answers without one is not in it. */
  Map<AccountId, Account> accounts(Collection<Participant> people) {
    return accounts.find(people.stream().flatMap(Names::account).toList());
  }

  String of(Participant one) {
    return of(one, accounts.find(account(one).toList()));
  }

  /** Somebody's name, where the accounts are known already. */
  String of(Participant one, Map<AccountId, Account> known) {
    String name =
        account(one)
            .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
            .map(Account::name)
            .findAny()
            .orElse("");
    if (name.isEmpty() && one.label().isEmpty()) {
      return texts.of(RespondentTexts.class).nameless();
    }
    return name.isEmpty() ? one.label() : one.label().isEmpty() ? name : name + ", " + one.label();
  }

  private static Stream<AccountId> account(Participant one) {
    return one.account().map(AccountId::new).stream();
  }
}
