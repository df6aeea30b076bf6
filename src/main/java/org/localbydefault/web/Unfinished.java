package org.localbydefault.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.localbydefault.account.Account;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Membership;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.Participants;
import org.localbydefault.assessment.Round;

/** Who can be written to about a round. Who answers by a personal link has no address here. */
@ApplicationScoped
class Unfinished {
  private final Participants participants;
  private final Accounts accounts;

  Unfinished(Participants participants, Accounts accounts) {
    this.participants = participants;
    this.accounts = accounts;
  }

  /**
   * People who want reminders and have not finished: those who began, and the council's
   * contributors who have not.
   */
  List<Account> of(Round round) {
    Map<UUID, Participant> begun =
        participants.of(round.council(), round.id()).stream()
            .filter(person -> person.account().isPresent())
            .collect(Collectors.toMap(p -> p.account().orElseThrow(), Function.identity()));
    return wanting(
        accounts.people(round.council()).stream()
            .filter(
                member ->
                    Optional.ofNullable(begun.get(member.account().value()))
                        .map(person -> person.finished().isEmpty())
                        .orElse(member.role() == Role.CONTRIBUTOR))
            .toList());
  }

  /** Those of a council's people who want reminders. */
  List<Account> wanting(List<Membership> people) {
    return accounts.find(people.stream().map(Membership::account).toList()).values().stream()
        .filter(Account::wantsReminders)
        .sorted(Comparator.comparing(Account::id))
        .toList();
  }
}
