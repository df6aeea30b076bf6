package org.localbydefault.persistence;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.localbydefault.account.Account;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Deed;
import org.localbydefault.account.Email;
import org.localbydefault.account.LinkId;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Membership;
import org.localbydefault.account.Role;
import org.localbydefault.account.Trail;
import org.localbydefault.assessment.AgreedAnswer;
import org.localbydefault.assessment.Agreement;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Answers;
import org.localbydefault.assessment.NewRound;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.Participants;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Pin;
import org.localbydefault.assessment.Response;
import org.localbydefault.assessment.Round;
import org.localbydefault.council.CouncilId;
import org.localbydefault.council.Logo;
import org.localbydefault.council.SomeCouncils;
import org.localbydefault.plan.Action;
import org.localbydefault.plan.ActionId;
import org.localbydefault.plan.Status;
import org.localbydefault.publication.Publication;
import org.localbydefault.publication.Publications;
import org.localbydefault.questionnaire.LevelId;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.QuestionnaireId;
import org.localbydefault.questionnaire.SectionId;
import org.localbydefault.questionnaire.ThemeId;
import org.localbydefault.questionnaire.yaml.ContentFolder;
import org.localbydefault.reminder.Occasion;
import org.localbydefault.reminder.Reminder;

/** A council with a lead, a round and somebody who answers in it. */
public record Place(CouncilId council, Account lead, Round round, Participant participant) {
  /** Databases keep microseconds. */
  public static final Instant NOW = Instant.parse("2026-11-20T10:15:30.123456Z");

  public static final QuestionId QUESTION = new QuestionId("community.funding-length");

  private static final ContentFolder CONTENT = ContentFolder.shipped();
  private static final QuestionnaireId KEEP_IT_LOCAL = new QuestionnaireId("keep-it-local");

  /** The shipped questionnaire with its text. */
  public static Pin pin() {
    Questionnaire questionnaire = CONTENT.questionnaire(KEEP_IT_LOCAL).value().orElseThrow();
    return new Pin(questionnaire, CONTENT.source(KEEP_IT_LOCAL));
  }

  /** One of its own: nothing in it is in any other. */
  public static Place in(Stores stores) {
    CouncilId council = stores.councils.enrol(SomeCouncils.EXETER, false, NOW).id();
    Account lead = account(stores);
    stores.accounts.give(new Membership(council, lead.id(), Role.LEAD), NOW);
    Round round = stores.rounds.start(council, round("Round"), pin(), NOW);
    Participant participant =
        stores.participants.join(
            council,
            round.id(),
            Optional.of(lead.id().value()),
            new Participants.Role("Head of commissioning", Perspective.COMMISSIONER),
            NOW);
    return new Place(council, lead, round, participant);
  }

  public static Account account(Stores stores) {
    Email email = new Email(UUID.randomUUID() + "@example.org");
    return stores
        .accounts
        .create(new Accounts.NewAccount(email, "Ann", Optional.of("hash"), false), NOW)
        .orElseThrow();
  }

  public static NewRound round(String title) {
    return new NewRound(
        title,
        Optional.empty(),
        LocalDate.of(2026, 11, 20),
        Optional.empty(),
        true,
        4,
        Set.of(new ThemeId("social-care"), new ThemeId("housing")),
        Map.of(new SectionId("community"), new LevelId("embedded")));
  }

  public static Answers.Draft draft(Response response, int edition) {
    return new Answers.Draft(Answer.of(response), false, edition, NOW);
  }

  public static Response chosen(String option) {
    return new Response.Chosen(new OptionId(option));
  }

  /** Something in every store, for tests that look whether it is still there. */
  public Filled fill(Stores stores) {
    stores.councils.change(council, Optional.of(new Logo("image/png", new byte[] {1, 2, 3})));
    stores.answers.save(council, participant.id(), QUESTION, draft(chosen("embedded"), 0));
    stores.agreements.agree(council, round.id(), agreement("They said so", 0));
    Action action = stores.actions.add(council, action("Ask the market"), NOW);
    Publication publication = publish(stores, "%PDF digest", 'x', 100);
    var link =
        stores.links.make(
            new LinkTarget.Answering(council, round.id(), participant.id()),
            "for Bob",
            NOW,
            Duration.ofDays(1));
    stores.trail.add(
        new Trail.Entry(
            Optional.of(council),
            Optional.of(lead.id()),
            Deed.ROUND_STARTED,
            round.id().toString(),
            NOW));
    LocalDate day = LocalDate.of(2026, 11, 20);
    stores.reminders.add(
        new Reminder(Occasion.ANSWER, council, lead.id(), Optional.of(round.id()), day), day, NOW);
    return new Filled(action, publication, link.link().id());
  }

  /** What {@link #fill} made. */
  public record Filled(Action action, Publication publication, LinkId link) {}

  /** One more of each: somebody who answers, an action, a report, a round, a line of the trail. */
  public void more(Stores stores, int number) {
    Participant somebody =
        stores.participants.join(
            council,
            round.id(),
            Optional.empty(),
            new Participants.Role("Person " + number, Perspective.FINANCE),
            NOW);
    stores.answers.save(council, somebody.id(), QUESTION, draft(chosen("ad-hoc"), 0));
    stores.actions.add(council, action("Action " + number), NOW);
    publish(stores, "%PDF digest", 'x', 10);
    stores.rounds.start(council, round("Round " + number), pin(), NOW);
    stores.trail.add(
        new Trail.Entry(
            Optional.of(council), Optional.of(lead.id()), Deed.ACTION_ADDED, "one", NOW));
  }

  public Agreement agreement(String reason, int edition) {
    return new Agreement(
        QUESTION,
        new AgreedAnswer(chosen("ad-hoc"), reason, "One sees it otherwise", Optional.empty()),
        Optional.of(lead.id().value()),
        NOW,
        edition);
  }

  public Action action(String title) {
    return new Action(
        new ActionId(new UUID(0, 0)),
        Optional.of(round.id()),
        Optional.of(QUESTION),
        title,
        "Head of commissioning",
        Optional.of(LocalDate.of(2027, 3, 31)),
        Optional.empty(),
        Status.NOT_STARTED,
        "",
        0);
  }

  public Publication publish(Stores stores, String start, char filling, int size) {
    byte[] content =
        (start + String.valueOf(filling).repeat(size)).getBytes(StandardCharsets.UTF_8);
    return stores.publications.publish(
        council,
        new Publications.NewPublication(
            round.id(),
            "digest",
            "Local by Default 0.1.0",
            "Most is good",
            List.of(
                new Publications.File("council", "pdf", 14, content),
                new Publications.File("result", "json", 0, new byte[] {'{', '}'}))),
        lead.id().value(),
        NOW);
  }
}
