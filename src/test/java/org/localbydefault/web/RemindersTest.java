package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localbydefault.web.Mailing.to;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.Account;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.RoundState;
import org.localbydefault.council.CouncilId;
import org.localbydefault.council.Councils;
import org.localbydefault.council.SomeCouncils;
import org.localbydefault.mail.MailForTests;
import org.localbydefault.mail.WithMail;
import org.localbydefault.plan.Status;

/** Letters that remind, as a mail server gets them: who gets which, and when. */
@QuarkusTest
@TestProfile(WithMail.class)
class RemindersTest extends WithReminders {
  @Inject Reminding reminding;
  @Inject Accounts accounts;
  @Inject Councils councils;

  @Test
  void whoHasNotFinishedIsRemindedBeforeTheDayAndOnlyOnce() {
    Round round = mailing.round(council, 2);
    Account began = contributor();
    Account invited = contributor();
    Account done = contributor();
    Account viewer = town.person(council, Role.VIEWER);
    mailing.join(round, began);
    mailing.finish(round, done);
    mailing.deliver();
    mailing.deliver();
    assertThat(to(began)).hasSize(1);
    assertThat(to(invited)).hasSize(1);
    assertThat(to(done)).isEmpty();
    assertThat(to(viewer)).isEmpty();
    assertThat(to(lead)).isEmpty();
    String day = Dates.day(round.date());
    assertThat(to(began).get(0).subject()).isEqualTo("Your answers are wanted by " + day);
    assertThat(to(began).get(0).text())
        .contains("“Spring 2027”", MailForTests.ADDRESS + Town.base(round) + "\n");
    assertThat(to(began).get(0).unsubscribe()).contains(MailForTests.ADDRESS + "/reminders/");
  }

  @Test
  void nobodyIsRemindedTooEarlyOfWhatJustBeganOrOfWhatIsLocked() {
    Account somebody = contributor();
    mailing.round(council, 10);
    mailing.round(council, 2, Duration.ofHours(3));
    rounds.set(council, mailing.round(council, 2).id(), RoundState.LOCKED);
    mailing.round(council, -30);
    mailing.deliver();
    assertThat(to(somebody)).isEmpty();
    assertThat(to(lead)).isEmpty();
  }

  @Test
  void theLeadHearsWhenTheDayHasCome() {
    Round round = mailing.round(council, 0);
    mailing.finish(round, contributor());
    mailing.join(round, contributor());
    mailing.deliver();
    mailing.deliver();
    assertThat(to(lead)).hasSize(1);
    assertThat(to(lead).get(0).text())
        .contains("People who have finished: 1 of 2.", Town.base(round) + "/people");
  }

  @Test
  void whoWorksOnThePlanHearsOfDueActionsOnceAWeek() {
    Account somebody = contributor();
    Account viewer = town.person(council, Role.VIEWER);
    mailing.action(council, "Ask the market", 5, Status.NOT_STARTED);
    mailing.action(council, "Split the lots", -3, Status.IN_PROGRESS);
    mailing.action(council, "Long forgotten", -200, Status.IN_PROGRESS);
    mailing.action(council, "Done already", 1, Status.DONE);
    mailing.deliver();
    mailing.deliver();
    assertThat(to(viewer)).isEmpty();
    assertThat(to(somebody)).hasSize(1);
    assertThat(to(lead)).hasSize(1);
    String text = to(somebody).get(0).text();
    assertThat(text).contains("- Split the lots (due ", "- Ask the market (due ");
    assertThat(text.indexOf("Split")).isLessThan(text.indexOf("Ask"));
    assertThat(text).doesNotContain("Long forgotten", "Done already");
  }

  @Test
  void whatNobodyNeedsAnyMoreIsNotSent() throws Exception {
    Round round = mailing.round(council, 2);
    Account somebody = contributor();
    reminding.look();
    mailing.finish(round, somebody);
    postbox.send();
    assertThat(to(somebody)).isEmpty();
  }

  @Test
  void whoStopsRemindersGetsNotEvenWhatWasDecidedUpon() {
    Round round = mailing.round(council, 0);
    Account somebody = contributor();
    reminding.look();
    assertThat(reminding.unfinished(round)).isEqualTo(1);
    accounts.remind(somebody.id(), false);
    accounts.remind(lead.id(), false);
    assertThat(reminding.unfinished(round)).isZero();
    postbox.send();
    assertThat(to(somebody)).isEmpty();
    assertThat(to(lead)).isEmpty();
  }

  @Test
  void nobodyIsRemindedOfTheSample() {
    CouncilId sample = councils.enrol(SomeCouncils.PLYMOUTH, true, Town.NOW).id();
    Account somebody = town.person(sample, Role.CONTRIBUTOR);
    mailing.round(sample, 1);
    mailing.action(sample, "Ask the market", 1, Status.NOT_STARTED);
    mailing.deliver();
    assertThat(to(somebody)).isEmpty();
  }
}
