package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localbydefault.account.Account;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Answers;
import org.localbydefault.assessment.Confidence;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Response;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.RoundState;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.QuestionId;

/** A lead who promised that nobody sees who said what finds out from no page. */
@QuarkusTest
class PromiseTest {
  private static final String QUESTION = "whole-system.joint-commissioning";
  private static final String NOTE = "We never wrote it down";

  @TestHTTPResource("/")
  URI address;

  @Inject Town town;
  @Inject Rounds rounds;
  @Inject Answers answers;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/differences",
        "/agree/" + QUESTION,
        "/results",
        "/results?side=officers",
        "/results/questions/" + QUESTION,
        "/what-if",
        "/draft/council.html",
        "/draft",
        "/draft/board-page.html",
        "/publish",
        "/people"
      })
  void noPageShowsWhatPeopleSaidWhileTheyAnswer(String path)
      throws IOException, InterruptedException {
    Round round = town.round(town.council().id());
    Browsing lead = town.signedIn(address, round.council(), Role.LEAD);
    String before = seen(lead, Town.base(round) + path);
    for (int i = 0; i < 6; i++) {
      answer(round, Optional.empty(), "leading");
    }
    String after = seen(lead, Town.base(round) + path);
    assertThat(after).doesNotContain(NOTE);
    assertThat(path.equals("/people") || after.equals(before)).as(after).isTrue();
  }

  @Test
  void thePlanRecommendsNothingWhilePeopleAnswer() throws IOException, InterruptedException {
    Round round = town.round(town.council().id());
    Browsing lead = town.signedIn(address, round.council(), Role.LEAD);
    String plan = "/councils/" + round.council() + "/plan";
    String before = seen(lead, plan);
    answer(round, Optional.empty(), "starting");
    assertThat(seen(lead, plan)).isEqualTo(before);
  }

  @Test
  void thePageOfPeopleDoesNotCountTheirAnswers() throws IOException, InterruptedException {
    Round promised = town.round(town.council().id());
    Round named = town.round(promised.council(), false);
    answer(promised, Optional.empty(), "leading");
    answer(named, Optional.empty(), "leading");
    Browsing lead = town.signedIn(address, promised.council(), Role.LEAD);
    assertThat(lead.get(Town.base(promised) + "/people").body()).doesNotContain(">Answered<");
    assertThat(lead.get(Town.base(named) + "/people").body()).contains(">Answered<");
  }

  @Test
  void aLockedRoundShowsThreePeopleAndNotTwo() throws IOException, InterruptedException {
    Round round = town.round(town.council().id());
    Browsing lead = town.signedIn(address, round.council(), Role.LEAD);
    answer(round, Optional.empty(), "leading");
    answer(round, Optional.empty(), "leading");
    lock(lead, round);
    assertThat(lead.get(Town.base(round) + "/differences").body()).contains("So far it is 2");
    assertThat(lead.get(Town.base(round) + "/results").body()).contains("Nothing is shown yet");
    lead.get(Town.base(round) + "/settings");
    lead.post(Town.base(round) + "/settings/reopen");
    assertThat(state(round)).isEqualTo(RoundState.OPEN);
    answer(round, Optional.empty(), "leading");
    lock(lead, round);
    assertThat(lead.get(Town.base(round) + "/differences").body())
        .contains("3 of 3 people are within one level", "Agree on an answer");
    assertThat(lead.get(Town.base(round) + "/results").body()).contains("Leading");
    assertThat(lead.get(Town.base(round) + "/agree/" + QUESTION).body())
        .contains(NOTE, "Record the agreed answer")
        .doesNotContain("Head of something");
  }

  @Test
  void whoAnswersAfterResultsWereSeenIsToldAndNobodyIsTakenOut()
      throws IOException, InterruptedException {
    Round round = town.round(town.council().id());
    Account lead = town.person(round.council(), Role.LEAD);
    answer(round, Optional.of(lead), "leading");
    Participant person = answer(round, Optional.empty(), "leading");
    answer(round, Optional.empty(), "leading");
    Browsing browsing = town.signedIn(address, lead);
    lock(browsing, round);
    assertThat(browsing.get(Town.base(round) + "/settings").body())
        .contains("They are told that results were seen before");
    browsing.post(Town.base(round) + "/settings/reopen");
    assertThat(browsing.get(Town.base(round)).body()).contains("The results were seen before");
    assertThat(browsing.get(Town.base(round) + "/results").body()).contains("Nothing is shown yet");
    String removal = Town.base(round) + "/people/" + person.id() + "/remove";
    assertThat(browsing.get(Town.base(round) + "/people").body())
        .contains("Nobody can be removed now")
        .doesNotContain("/remove\"");
    assertThat(browsing.get(removal).status()).isEqualTo(404);
    assertThat(browsing.post(removal).status()).isEqualTo(404);
  }

  @Test
  void peopleWhoAnsweredByNameAreNotPromisedAnythingAfterwards()
      throws IOException, InterruptedException {
    Round round = town.round(town.council().id(), false);
    answer(round, Optional.empty(), "leading");
    Browsing lead = town.signedIn(address, round.council(), Role.LEAD);
    String page = lead.get(Town.base(round) + "/settings").body();
    assertThat(page).contains("they know that colleagues can see who said what");
    save(lead, round, "yes", "5");
    assertThat(found(round).title()).isEqualTo("Autumn");
    assertThat(found(round).isAnonymous()).isFalse();
  }

  @Test
  void aPromiseKeepsGroupsOfFewerThanFiveOutOfSight() throws IOException, InterruptedException {
    Round round = town.round(town.council().id());
    Browsing lead = town.signedIn(address, round.council(), Role.LEAD);
    lead.get(Town.base(round) + "/settings");
    var refused = save(lead, round, "yes", "4");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("Enter 5 or more, because you promise");
  }

  @Test
  void whatWasSaidUnderAPromiseIsNotTakenOverToWhereThereIsNone()
      throws IOException, InterruptedException {
    Round last = town.round(town.council().id());
    Account account = town.person(last.council(), Role.LEAD);
    answer(last, Optional.of(account), "leading");
    Browsing lead = town.signedIn(address, account);
    assertThat(next(lead, last, "no")).doesNotContain("from last time to check");
    assertThat(next(lead, last, "yes")).contains("1 from last time to check");
  }

  @Test
  void whatWasOnlyTakenOverTellsNobodyApart() throws IOException, InterruptedException {
    Round last = town.round(town.council().id());
    Account account = town.person(last.council(), Role.LEAD);
    answer(last, Optional.of(account), "starting");
    answer(last, Optional.of(town.person(last.council(), Role.LEAD)), "starting");
    answer(last, Optional.of(town.person(last.council(), Role.LEAD)), "starting");
    answer(last, Optional.empty(), "leading");
    Browsing lead = town.signedIn(address, account);
    next(lead, last, "yes");
    Round round = rounds.of(last.council()).get(0);
    lock(lead, round);
    assertThat(lead.get(Town.base(round) + "/results").body()).contains("Nothing is shown yet");
  }

  /** A page without what differs each time. */
  private static String seen(Browsing lead, String path) throws IOException, InterruptedException {
    var page = lead.get(path);
    return page.status() + page.location() + page.body().replaceAll("value=\"[\\w-]{22}\"", "");
  }

  private Participant answer(Round round, Optional<Account> account, String option) {
    Participant person = town.respondent(round, account, Perspective.COMMISSIONER);
    Answer answer =
        new Answer(new Response.Chosen(new OptionId(option)), NOTE, List.of(), Confidence.UNSTATED);
    answers.save(
        round.council(),
        person.id(),
        new QuestionId(QUESTION),
        new Answers.Draft(answer, false, 0, Town.NOW));
    return person;
  }

  private static void lock(Browsing lead, Round round) throws IOException, InterruptedException {
    lead.get(Town.base(round) + "/settings");
    lead.post(Town.base(round) + "/settings/lock");
  }

  private Round found(Round round) {
    return rounds.find(round.council(), round.id()).orElseThrow();
  }

  private RoundState state(Round round) {
    return found(round).state();
  }

  private static Browsing.Page save(Browsing lead, Round round, String promise, String smallest)
      throws IOException, InterruptedException {
    return lead.post(
        Town.base(round) + "/settings",
        fields("Autumn", promise, smallest, "edition", String.valueOf(round.edition())));
  }

  /** Starts the next round; gives its home. */
  private static String next(Browsing lead, Round last, String promise)
      throws IOException, InterruptedException {
    String start = "/councils/" + last.council() + "/rounds/new";
    lead.get(start);
    String[] fields = fields("A year later", promise, "5", "previous", last.id().toString());
    String to = URI.create(lead.post(start, fields).location()).getPath();
    return lead.get(to.substring(0, to.lastIndexOf('/'))).body();
  }

  private static String[] fields(String title, String promise, String smallest, String... more) {
    List<String> all =
        new ArrayList<>(List.of("title", title, "anonymous", promise, "smallest", smallest));
    all.addAll(List.of("date-day", "1", "date-month", "2", "date-year", "2028"));
    all.addAll(List.of("questions", "keep-it-local/short"));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }
}
