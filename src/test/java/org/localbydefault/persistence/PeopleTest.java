package org.localbydefault.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localbydefault.persistence.Place.NOW;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.Account;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Deed;
import org.localbydefault.account.Email;
import org.localbydefault.account.Link;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Links;
import org.localbydefault.account.Membership;
import org.localbydefault.account.Role;
import org.localbydefault.account.Secret;
import org.localbydefault.account.Trail;
import org.localbydefault.council.Council;
import org.localbydefault.council.CouncilCode;
import org.localbydefault.council.CouncilKind;
import org.localbydefault.council.EnrolledCouncil;
import org.localbydefault.council.Nation;
import org.localbydefault.council.Theme;

/** Councils, accounts, links, attempts, the trail. */
@QuarkusTest
class PeopleTest {
  private static final Duration DAY = Duration.ofDays(1);

  @Inject Stores stores;

  @Test
  void aCouncilIsReadAsItWasEnrolled() {
    CouncilCode code = new CouncilCode("E%08d".formatted(new SecureRandom().nextInt(100_000_000)));
    Council council =
        new Council(
            Optional.of(code),
            "Made-up City Council",
            "Made-up",
            CouncilKind.UNITARY,
            Nation.WALES,
            "Wales");
    EnrolledCouncil enrolled = stores.councils.enrol(council, true, NOW);
    assertThat(stores.councils.find(enrolled.id())).contains(enrolled);
    assertThat(stores.councils.find(code)).contains(enrolled);
    assertThat(stores.councils.all()).contains(enrolled);
    assertThat(enrolled.isSample()).isTrue();
    Theme theme = new Theme("Made-up City", "#400040", "someone@example.org");
    stores.councils.change(enrolled.id(), theme);
    assertThat(stores.councils.find(enrolled.id()).orElseThrow().theme()).isEqualTo(theme);
  }

  @Test
  void anAccountIsReadAsItWasMadeAndItsAddressIsItsOwn() {
    Account account = Place.account(stores);
    assertThat(stores.accounts.find(account.id())).contains(account);
    assertThat(stores.accounts.find(account.email())).contains(account);
    assertThat(stores.accounts.passwordHash(account.id())).contains("hash");
    var same = new Accounts.NewAccount(account.email(), "Other", Optional.empty(), true);
    assertThat(stores.accounts.create(same, NOW)).isEmpty();
  }

  @Test
  void anAccountIsFoundByAnyPartOfItsNameOrAddress() {
    String mark = UUID.randomUUID().toString();
    Email email = new Email("Zoe." + mark + "@example.org");
    var made = new Accounts.NewAccount(email, "100% Élan_" + mark, Optional.empty(), false);
    Account account = stores.accounts.create(made, NOW).orElseThrow();
    for (String part : List.of(mark, "ZOE." + mark, "100% Élan_" + mark, "% Élan_" + mark)) {
      assertThat(stores.directory.find(part, 1, 10)).as(part).containsExactly(account);
      assertThat(stores.directory.count(part)).as(part).isEqualTo(1);
    }
    for (String part : List.of("100_ Élan_" + mark, "%" + mark, "!" + mark, mark + "'")) {
      assertThat(stores.directory.find(part, 1, 10)).as(part).isEmpty();
    }
    assertThat(stores.directory.find(mark, 2, 10)).isEmpty();
  }

  @Test
  void anOwnerIsKnown() {
    Email email = new Email(UUID.randomUUID() + "@example.org");
    Account owner =
        stores
            .accounts
            .create(new Accounts.NewAccount(email, "Owner", Optional.empty(), true), NOW)
            .orElseThrow();
    assertThat(stores.accounts.hasOwner()).isTrue();
    assertThat(stores.accounts.passwordHash(owner.id())).isEmpty();
    stores.accounts.delete(owner.id());
  }

  @Test
  void theLastOwnerStays() {
    List<Account> others =
        stores.directory.find("", 1, 10_000).stream().filter(Account::isOwner).toList();
    Account owner = Place.account(stores);
    stores.accounts.appoint(owner.id(), true, false);
    others.forEach(one -> stores.accounts.appoint(one.id(), false, one.isTrainer()));
    assertThat(stores.accounts.appoint(owner.id(), false, true)).isFalse();
    assertThat(stores.accounts.delete(owner.id())).isFalse();
    Account second = Place.account(stores);
    stores.accounts.appoint(second.id(), true, false);
    assertThat(stores.accounts.delete(owner.id())).isTrue();
    // As other tests left them.
    others.forEach(one -> stores.accounts.appoint(one.id(), true, one.isTrainer()));
  }

  @Test
  void aNewPasswordAndSigningOutEverywhereEndEverySession() {
    Account account = Place.account(stores);
    stores.accounts.changePassword(account.id(), "other");
    assertThat(stores.accounts.passwordHash(account.id())).contains("other");
    stores.accounts.signOutEverywhere(account.id());
    assertThat(stores.accounts.find(account.id()).orElseThrow().epoch()).isEqualTo(2);
  }

  @Test
  void aRoleIsGivenReplacedAndTakenBack() {
    Place place = Place.in(stores);
    Account account = Place.account(stores);
    var viewer = new Membership(place.council(), account.id(), Role.VIEWER);
    stores.accounts.give(viewer, NOW);
    assertThat(stores.accounts.memberships(account.id())).containsExactly(viewer);
    stores.accounts.give(new Membership(place.council(), account.id(), Role.LEAD), NOW);
    assertThat(stores.accounts.role(account.id(), place.council())).contains(Role.LEAD);
    assertThat(stores.accounts.people(place.council())).hasSize(2);
    stores.accounts.remove(account.id(), place.council());
    assertThat(stores.accounts.role(account.id(), place.council())).isEmpty();
  }

  @Test
  void theLastLeadStaysAndWhatADeletedAccountAnsweredStaysWithoutAName() {
    Place place = Place.in(stores);
    place.fill(stores);
    assertThat(stores.accounts.delete(place.lead().id())).isFalse();
    Account other = Place.account(stores);
    stores.accounts.give(new Membership(place.council(), other.id(), Role.LEAD), NOW);
    assertThat(stores.accounts.delete(place.lead().id())).isTrue();
    assertThat(stores.accounts.find(place.lead().id())).isEmpty();
    assertThat(stores.participants.of(place.council(), place.round().id()))
        .singleElement()
        .satisfies(p -> assertThat(p.account()).isEmpty());
    assertThat(stores.answers.of(place.council(), place.round().id())).hasSize(1);
    assertThat(stores.trail.of(place.council(), 1, 10))
        .singleElement()
        .satisfies(e -> assertThat(e.account()).isEmpty());
    assertThat(stores.publications.of(place.council())).hasSize(1);
  }

  @Test
  void everyKindOfLinkIsFoundByItsSecretAlone() {
    Place place = Place.in(stores);
    var publication = place.fill(stores).publication();
    List<LinkTarget> targets =
        List.of(
            new LinkTarget.Ownership(),
            new LinkTarget.Reset(place.lead().id()),
            new LinkTarget.Invitation(
                place.council(), new Email("bob@example.org"), Role.CONTRIBUTOR),
            new LinkTarget.Answering(place.council(), place.round().id(), place.participant().id()),
            new LinkTarget.Reading(place.council(), publication.id()));
    for (LinkTarget target : targets) {
      Links.Made made = stores.links.make(target, "label", NOW, DAY);
      Link found = stores.links.find(made.secret()).orElseThrow();
      assertThat(found).isEqualTo(made.link());
      assertThat(found.target()).isEqualTo(target);
      assertThat(found.expires()).isEqualTo(NOW.plus(DAY));
    }
    assertThat(stores.links.find(new Secret("nobody's"))).isEmpty();
    assertThat(stores.links.of(place.council())).hasSize(4);
  }

  @Test
  void ofManyWhoSpendALinkAtOnceOneSucceeds() throws Exception {
    Links.Made made =
        stores.links.make(new LinkTarget.Reset(Place.account(stores).id()), "", NOW, DAY);
    Callable<Boolean> spend = () -> stores.links.spend(made.link().id(), NOW);
    ExecutorService people = Executors.newFixedThreadPool(4);
    int spent = 0;
    for (Future<Boolean> one : people.invokeAll(List.of(spend, spend, spend, spend))) {
      spent += one.get() ? 1 : 0;
    }
    people.shutdown();
    assertThat(spent).isEqualTo(1);
    assertThat(stores.links.find(made.secret()).orElseThrow().isOpen(NOW)).isFalse();
  }

  @Test
  void aLinkIsCountedAndClosed() {
    Place place = Place.in(stores);
    var id = place.fill(stores).link();
    stores.links.count(id, NOW);
    stores.links.count(id, NOW);
    assertThat(stores.links.of(place.council()).get(0).uses()).isEqualTo(2);
    stores.links.revoke(place.council(), id, NOW);
    assertThat(stores.links.of(place.council()).get(0).revoked()).contains(NOW);
  }

  @Test
  void aNewLinkForTheOwnerClosesTheOldOne() {
    Links.Made old = stores.links.make(new LinkTarget.Ownership(), "", NOW, DAY);
    stores.links.revokeOwnership(NOW);
    assertThat(stores.links.find(old.secret()).orElseThrow().isOpen(NOW)).isFalse();
  }

  @Test
  void attemptsAreCountedWithinATimeAndForgotten() {
    String target = "account:" + UUID.randomUUID();
    assertThat(stores.attempts.count(target, NOW, DAY)).isEqualTo(1);
    assertThat(stores.attempts.count(target, NOW.plusSeconds(1), DAY)).isEqualTo(2);
    assertThat(stores.attempts.count(target, NOW.plus(DAY), Duration.ofHours(1))).isEqualTo(1);
    stores.attempts.forgetBefore(NOW.plusSeconds(1));
    assertThat(stores.attempts.count(target, NOW.plus(DAY), DAY.plusHours(1))).isEqualTo(3);
    stores.attempts.forget(target);
    assertThat(stores.attempts.count(target, NOW, DAY)).isEqualTo(1);
  }

  @Test
  void theTrailTellsTheNewestFirst() {
    Place place = Place.in(stores);
    for (int i = 0; i < 3; i++) {
      stores.trail.add(entry(place, i));
    }
    assertThat(stores.trail.of(place.council(), 1, 2))
        .containsExactly(entry(place, 2), entry(place, 1));
    assertThat(stores.trail.of(place.council(), 2, 2)).first().isEqualTo(entry(place, 0));
    assertThat(stores.trail.count(place.council()))
        .isEqualTo(stores.trail.of(place.council(), 1, 10).size());
  }

  private static Trail.Entry entry(Place place, int second) {
    return new Trail.Entry(
        Optional.of(place.council()),
        Optional.of(place.lead().id()),
        Deed.COUNCIL_CHANGED,
        "change " + second,
        NOW.plusSeconds(second));
  }
}
